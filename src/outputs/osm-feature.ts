import type { Entry } from '../content-types/index.ts';
import { entryUrl, type OutputContext } from './context.ts';
import { mapFeature, type MapFeature, type PlaceType } from './map-feature.ts';
import { osmTags } from './osm-mapping.ts';

/**
 * A place as a GeoJSON feature whose properties are OpenStreetMap tags and nothing else, as editors such as JOSM read them;
 * the entry's page stands beside them. A place without coordinates has no geometry.
 */
export function osmFeature(entry: Entry<PlaceType>, context: OutputContext): OsmFeature {
  const { type, id, geometry } = mapFeature(entry, context);
  return { type, id, url: entryUrl(entry, context), geometry, properties: osmTags(entry) };
}

export interface OsmFeature extends Pick<MapFeature, 'type' | 'id' | 'geometry'> {
  url: string;
  properties: Record<string, string>;
}
