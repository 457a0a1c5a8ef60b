import type { SurroundingsOfRegions } from '../../src/checks/places.ts';
import { tooFar } from '../../src/checks/surroundings.ts';
import { convert, type CoordinateSystem, type Position } from '../../src/finder/position.ts';

/** The check's sentence for a place that lies far from all others of its region's district; nothing where nobody can tell. */
export function farFromOthers(
  { lat, lng, system }: Partial<Position & { system: CoordinateSystem }>,
  region: unknown,
  { districts, of }: SurroundingsOfRegions,
): string | undefined {
  const around = districts[of[String(region)] ?? ''];
  if (!around || lat === undefined || lng === undefined || !system) return undefined;
  return tooFar(convert({ lat, lng }, system, 'wgs84'), around);
}
