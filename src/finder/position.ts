import gcoord from 'gcoord';

export { distance, distanceInWords, walkingMinutes } from './distance.ts';

/**
 * A position in another of China's coordinate systems. Outside a rectangle around China (72.0–137.8° E, 0.8–55.8° N)
 * GCJ-02 is WGS-84, and gcoord hands the numbers through; the content check keeps places within 73–136° E, 3–54° N.
 */
export function convert({ lat, lng }: Position, from: CoordinateSystem, to: CoordinateSystem): Position {
  if (from === to) return { lat, lng };
  const [x = lng, y = lat] = gcoord.transform([lng, lat], systems[from], systems[to]);
  return { lat: y, lng: x };
}

const systems = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** WGS-84: GPS, 天地图 (within metres); GCJ-02: 高德, 腾讯, Apple in China; BD-09: 百度. */
export type CoordinateSystem = keyof typeof systems;

export interface Position {
  /** Degrees north. */
  lat: number;
  /** Degrees east. */
  lng: number;
}
