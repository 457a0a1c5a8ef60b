import gcoord from 'gcoord';

/**
 * A position in another of China's coordinate systems. Outside a rectangle around China (72.0–137.8° E, 0.8–55.8° N)
 * GCJ-02 is WGS-84, and gcoord hands the numbers through; the content check keeps places within 73–136° E, 3–54° N.
 */
export function convert({ lat, lng }: Position, from: CoordinateSystem, to: CoordinateSystem): Position {
  if (from === to) return { lat, lng };
  const [x = lng, y = lat] = gcoord.transform([lng, lat], systems[from], systems[to]);
  return { lat: y, lng: x };
}

/** Metres along the great circle between two positions, both in WGS-84 (haversine, mean radius of the Earth). */
export function distance(from: Position, to: Position): number {
  const [lat1, lat2] = [radians(from.lat), radians(to.lat)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(lat1) * Math.cos(lat2) * half(radians(to.lng - from.lng));
  return 2 * 6_371_009 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Minutes on foot for a distance as the crow flies: streets make it a third longer, and with a baby one walks 4 km/h. */
export function walkingMinutes(metres: number): number {
  return Math.max(1, Math.round((metres * 4) / 3 / (4000 / 60)));
}

/** A distance as it is said: 230 米, 1.2 公里, 15 公里. */
export function distanceInWords(metres: number): string {
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  if (tens < 1000) return `${tens} 米`;
  const kilometres = metres / 1000;
  return `${kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres)} 公里`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
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
