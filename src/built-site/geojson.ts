/** GeoJSON as far as the site uses it (RFC 7946): a collection of features with a point in WGS-84, or none. */
export const geojsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: { type: 'array', items: { $ref: '#/$defs/feature' } },
    // Section 4: the standard has one coordinate system and took `crs` away.
    crs: false,
    // Section 7.1: a collection must not hold what makes it something else.
    ...{ coordinates: false, geometry: false, geometries: false, properties: false },
  },
  $defs: {
    feature: {
      type: 'object',
      required: ['type', 'geometry', 'properties'],
      properties: {
        type: { const: 'Feature' },
        id: { type: 'string' },
        geometry: { anyOf: [{ $ref: '#/$defs/point' }, { type: 'null' }] },
        properties: { type: 'object' },
        ...{ coordinates: false, geometries: false, features: false },
      },
    },
    point: {
      type: 'object',
      required: ['type', 'coordinates'],
      properties: {
        type: { const: 'Point' },
        // Longitude before latitude.
        coordinates: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          prefixItems: [
            { type: 'number', minimum: -180, maximum: 180 },
            { type: 'number', minimum: -90, maximum: 90 },
          ],
        },
      },
    },
  },
} as const;
