import type { Entry } from '../content-types/index.ts';
import { entryUrl, regionNames, type OutputContext } from './context.ts';

/**
 * A place as a GeoJSON feature (RFC 7946). The standard knows WGS-84 only, so coordinates read in another system are left
 * out of the geometry and stand as they are, with their system, in the properties; a place without any has no geometry.
 */
export function mapFeature(entry: Entry<PlaceType>, context: OutputContext): MapFeature {
  const { title, summary, place, phone, openingHours, checkedOn } = entry.data;
  const { coordinates: read, ...where } = place;
  const position: Position | undefined = read && [read.lng, read.lat];
  const isWgs84 = read?.system === 'wgs84';
  return {
    type: 'Feature',
    id: `${entry.type}/${entry.id}`,
    geometry: position && isWgs84 ? { type: 'Point', coordinates: position } : null,
    properties: {
      title,
      summary,
      url: entryUrl(entry, context),
      region: regionNames(entry, context),
      ...where,
      phone,
      openingHours,
      checkedOn,
      coordinateSystem: read?.system,
      ...(position && !isWgs84 ? { coordinates: position } : {}),
    },
  };
}

/** The content types whose entries are places. */
export const placeTypes = ['micro-homes', 'nursing-rooms'] as const;

/** Whether the entries of a type are places. */
export function isPlaceType(type: string): type is PlaceType {
  return (placeTypes as readonly string[]).includes(type);
}

export type PlaceType = (typeof placeTypes)[number];

/** Longitude, latitude. */
type Position = [number, number];

export interface MapFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: Position } | null;
  properties: Record<string, unknown>;
}
