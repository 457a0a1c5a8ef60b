import { distance, type Position } from '../finder/position.ts';

/**
 * Where the places of a district lie, from their positions in WGS-84: their middle, and how many metres from it is too far:
 * more than 30 km and more than five times as far as half of them are. Nothing of fewer than five, which say nothing.
 */
export function surroundingsOf(title: string, positions: readonly Position[]): Surroundings | undefined {
  if (positions.length < 5) return undefined;
  const middle = {
    lat: median(positions.map(({ lat }) => lat)),
    lng: median(positions.map(({ lng }) => lng)),
  };
  return {
    title,
    middle,
    limit: Math.max(30_000, 5 * median(positions.map((at) => distance(at, middle)))),
  };
}

/** What the check and the desk say of a position in WGS-84 that is too far from the other places of its district. */
export function tooFar(at: Position, { title, middle, limit }: Surroundings): string | undefined {
  const metres = distance(at, middle);
  if (metres <= limit) return undefined;
  return `坐标离“${title}”其他地方的中间有 ${Math.round(metres / 1000)} 公里。请在地图上再核对一遍经纬度。`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

/** The places of a district, as far as a further one is compared with them. */
export interface Surroundings {
  /** The district's name. */
  title: string;
  middle: Position;
  /** In metres. */
  limit: number;
}
