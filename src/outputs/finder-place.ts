import type { Entry } from '../content-types/index.ts';
import { convert, type Position } from '../finder/position.ts';
import type { Area, FinderPlace } from '../finder/place-data.ts';
import type { PlaceType } from './map-feature.ts';

/**
 * A place as the finder knows it; `regions` are those it lies in, the widest first. What nobody has checked stays out or
 * `unknown`. Coordinates become WGS-84; those with fewer than four decimals (11 m) are marked as imprecise.
 */
export function finderPlace(
  { id, data }: Entry<PlaceType>,
  regions: readonly Entry<'regions'>[],
): FinderPlace {
  const { coordinates, ...where } = data.place;
  const room = 'access' in data ? data : undefined;
  return {
    id,
    title: data.title,
    kind: data.kind,
    region: data.region,
    ...given('district', areaOf(regions, 'district')),
    ...given('street', areaOf(regions, 'street')),
    ...where,
    ...(coordinates ? { position: position(coordinates) } : {}),
    ...(coordinates && decimals(coordinates) < 4 ? { imprecise: true as const } : {}),
    ...given('hours', data.openingHours),
    how: room?.access.how ?? 'unknown',
    ...given('howWords', room?.access.words),
    fathers: room?.access.fathers ?? 'unknown',
    ...given('phone', data.phone),
    ...given('host', 'host' in data ? data.host : undefined),
    ...(room ? {} : { summary: data.summary }),
    amenities: room ? { ...room.amenities } : {},
    ...given('checkedOn', data.checkedOn),
  };
}

function areaOf(regions: readonly Entry<'regions'>[], level: 'district' | 'street'): Area | undefined {
  const region = regions.find(({ data }) => data.level === level);
  return region && { id: region.id, title: region.data.title };
}

function position({ lat, lng, system }: Coordinates): Position {
  const wgs84 = convert({ lat, lng }, system, 'wgs84');
  return { lat: Number(wgs84.lat.toFixed(5)), lng: Number(wgs84.lng.toFixed(5)) };
}

/** Of the number that has more: zeros at the end are lost when the file is read. */
function decimals({ lat, lng }: Coordinates): number {
  return Math.max(...[lat, lng].map((degrees) => String(degrees).split('.')[1]?.length ?? 0));
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
}

type Coordinates = NonNullable<Entry<PlaceType>['data']['place']['coordinates']>;
