import type { Position } from './position.ts';

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
