import type { Entry, TypeId } from '../content-types/index.ts';
import { convert, distance, type CoordinateSystem, type Position } from '../finder/position.ts';
import type { Dangling } from './references.ts';
import { surroundingsOf, tooFar, type Surroundings } from './surroundings.ts';

/** What the places of a site say about each other: two that are one, one that is far from all others, one in another system. */
export function checkPlaces(entries: readonly Checkable[]): Dangling[] {
  const places = entries.flatMap(placeOf);
  return [
    ...nextToEachOther(places),
    ...farFromOthers(places, districts(entries)),
    ...inAnotherSystem(places),
  ];
}

/** Sorted by latitude, a place is compared only with those within 30 m to its north. */
function nextToEachOther(places: Place[]): Dangling[] {
  const northwards = places.toSorted((one, other) => one.at.lat - other.at.lat);
  return northwards.flatMap((place, index) => {
    for (let next = index + 1; next < northwards.length; next++) {
      const other = northwards[next]!;
      if (other.at.lat - place.at.lat > 0.0003) break;
      if (other.entry.type !== place.entry.type || onDifferentFloors(place, other)) continue;
      const metres = distance(place.at, other.at);
      if (metres > 30) continue;
      const [first, second] = [place, other].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
      const { type, id } = second!.entry;
      const message = `离“${second!.title}”（${type}/${id}）只有 ${Math.round(metres)} 米。是同一处就删去一条，不是就写清各自的楼层。`;
      return [{ entry: first!.entry, path: ['place', 'coordinates'], message }];
    }
    return [];
  });
}

function farFromOthers(places: Place[], districtOf: (region: string) => District | undefined): Dangling[] {
  return [...byDistrict(places, districtOf).values()].flatMap(({ district, inside }) => {
    const around = surroundingsOf(
      district.title,
      inside.map(({ at }) => at),
    );
    if (!around) return [];
    return inside.flatMap(({ entry, at }) => {
      const message = tooFar(at, around);
      return message ? [{ entry, path: ['place', 'coordinates'], message }] : [];
    });
  });
}

/** Where the places of each district lie, by the district's id, and the district in which each region lies. */
export function surroundings(entries: readonly Checkable[]): SurroundingsOfRegions {
  const districtOf = districts(entries);
  const found = [...byDistrict(entries.flatMap(placeOf), districtOf)].flatMap(
    ([id, { district, inside }]) => {
      const around = surroundingsOf(
        district.title,
        inside.map(({ at }) => at),
      );
      return around ? [[id, around] as const] : [];
    },
  );
  const known = new Map(found);
  const regions = entries.filter(({ type, data }) => type === 'regions' && data);
  const of = regions.flatMap(({ id }) => {
    const district = districtOf(id)?.id;
    return district !== undefined && known.has(district) ? [[id, district]] : [];
  });
  return { districts: Object.fromEntries(known), of: Object.fromEntries(of) };
}

function byDistrict(places: Place[], districtOf: (region: string) => District | undefined) {
  const grouped = new Map<string, { district: District; inside: Place[] }>();
  for (const place of places) {
    const district = districtOf(place.region);
    if (!district) continue;
    const group = grouped.get(district.id) ?? { district, inside: [] };
    group.inside.push(place);
    grouped.set(district.id, group);
  }
  return grouped;
}

/** Two entries with one address lie 100 m apart or more, and within 60 m when one is read in another system. */
function inAnotherSystem(places: Place[]): Dangling[] {
  const addressed = places.filter(({ address }) => address);
  const byAddress = Map.groupBy(addressed, ({ region, address }) => `${region} ${address}`);
  return [...byAddress.values()].flatMap((group) => {
    const [first, ...others] = group;
    return others.flatMap((place) => {
      const apart = distance(first!.at, place.at);
      if (apart < 100) return [];
      const better = systems.find(
        (system) =>
          system !== place.system && distance(first!.at, convert(place.written, system, 'wgs84')) < 60,
      );
      if (!better) return [];
      const message = `“坐标系”可能选错了：和同一地址的“${first!.title}”差 ${Math.round(apart)} 米，改成 ${better} 就对得上。请核对是从哪个地图上读的。`;
      return [{ entry: place.entry, path: ['place', 'coordinates', 'system'], message }];
    });
  });
}

function placeOf(entry: Checkable): Place[] {
  const data = entry.data as Placed | undefined;
  const written = data?.place?.coordinates;
  if (!data || !written) return [];
  const { address = '', floor = '' } = data.place!;
  const at = convert(written, written.system, 'wgs84');
  return [
    { entry, at, written, system: written.system, address, floor, title: data.title, region: data.region },
  ];
}

/** The district that a region lies in, or the region itself where there is none above it. */
function districts(entries: readonly Checkable[]): (region: string) => District | undefined {
  const regions = new Map(
    entries.flatMap(({ type, id, data }) =>
      type === 'regions' && data ? [[id, data as Entry<'regions'>['data']] as const] : [],
    ),
  );
  return (region) => {
    for (
      let id: string | undefined = region, steps = 0;
      id && steps < 9;
      id = regions.get(id)?.parent, steps++
    ) {
      const found = regions.get(id);
      if (found?.level === 'district') return { id, title: found.title };
    }
    return undefined;
  };
}

function onDifferentFloors(one: Place, other: Place): boolean {
  return one.floor !== '' && other.floor !== '' && one.floor !== other.floor;
}

const systems: CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09'];

interface Checkable {
  type: TypeId;
  id: string;
  file: string;
  data?: unknown;
}

/** What the desk compares a place with before it is saved. */
export interface SurroundingsOfRegions {
  districts: Record<string, Surroundings>;
  /** The district of a region, by the region's id. */
  of: Record<string, string>;
}

interface District {
  id: string;
  title: string;
}

interface Placed {
  title: string;
  region: string;
  place?: { address?: string; floor?: string; coordinates?: Position & { system: CoordinateSystem } };
}

interface Place {
  entry: Checkable;
  /** In WGS-84. */
  at: Position;
  written: Position;
  system: CoordinateSystem;
  address: string;
  floor: string;
  title: string;
  region: string;
}
