import type { Entry, TypeId } from '../content-types/index.ts';
import { convert, distance, type CoordinateSystem, type Position } from '../finder/position.ts';
import type { Dangling } from './references.ts';

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

/** Far is more than 30 km and more than five times as far as half of the others are from their middle. */
function farFromOthers(places: Place[], districtOf: (region: string) => District | undefined): Dangling[] {
  const byDistrict = Map.groupBy(places, ({ region }) => districtOf(region)?.id);
  byDistrict.delete(undefined);
  return [...byDistrict.values()].flatMap((inDistrict) => {
    if (inDistrict.length < 5) return [];
    const middle = {
      lat: median(inDistrict.map(({ at }) => at.lat)),
      lng: median(inDistrict.map(({ at }) => at.lng)),
    };
    const far = inDistrict.map(({ at }) => distance(at, middle));
    const limit = Math.max(30_000, 5 * median(far));
    return inDistrict.flatMap(({ entry, region }, index) => {
      if (far[index]! <= limit) return [];
      const message = `坐标离“${districtOf(region)!.title}”其他地方的中间有 ${Math.round(far[index]! / 1000)} 公里。请在地图上再核对一遍经纬度。`;
      return [{ entry, path: ['place', 'coordinates'], message }];
    });
  });
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

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

const systems: CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09'];

interface Checkable {
  type: TypeId;
  id: string;
  file: string;
  data?: unknown;
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
