import type { Entry } from '../content-types/index.ts';
import { convert } from '../finder/position.ts';
import { entryUrl, regionNames, type OutputContext } from './context.ts';

/**
 * A place as a GeoJSON feature (RFC 7946). The standard knows WGS-84 only, so coordinates read in another system are
 * converted, and stand as they were read, with their system, in the properties; a place without any has no geometry.
 */
export function mapFeature(entry: Entry<PlaceType>, context: OutputContext): MapFeature {
  const { title, summary, place, phone, openingHours, checkedOn } = entry.data;
  const { coordinates: read, ...where } = place;
  return {
    type: 'Feature',
    id: `${entry.type}/${entry.id}`,
    geometry: read ? { type: 'Point', coordinates: inWgs84(read) } : null,
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
      ...(read && read.system !== 'wgs84' ? { coordinates: [read.lng, read.lat] } : {}),
    },
  };
}

/** To six decimals, a tenth of a metre: the conversion is no more exact. */
function inWgs84({ lat, lng, system }: Coordinates): Position {
  const found = convert({ lat, lng }, system, 'wgs84');
  return [Number(found.lng.toFixed(6)), Number(found.lat.toFixed(6))];
}

/** The content types whose entries are places. */
export const placeTypes = ['micro-homes', 'nursing-rooms'] as const;

/** Whether the entries of a type are places. */
export function isPlaceType(type: string): type is PlaceType {
  return (placeTypes as readonly string[]).includes(type);
}

export type PlaceType = (typeof placeTypes)[number];

/** Whether an entry is a place. */
export function isPlace(entry: Entry): entry is Entry<PlaceType> {
  return (placeTypes as readonly string[]).includes(entry.type);
}

type Coordinates = NonNullable<Entry<PlaceType>['data']['place']['coordinates']>;

/** Longitude, latitude. */
type Position = [number, number];

export interface MapFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: Position } | null;
  properties: Record<string, unknown>;
}
