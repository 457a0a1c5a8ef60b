import type { TypeId } from '../../src/content-types/index.ts';

/** How many entries of each type make up so many: a city's shares, with a district for every 1,000 entries. */
export function planOf(entries: number): Plan {
  const counts = Object.fromEntries(
    Object.entries(shares).map(([type, share]) => [type, Math.max(3, Math.round(entries * share))]),
  ) as Plan['counts'];
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  counts.activities = Math.max(1, entries - others);
  const districts = Math.max(1, Math.min(counts.regions - 2, Math.round(entries / 1000)));
  return { counts, districts };
}

/** The rest are activities. */
const shares = {
  regions: 0.02,
  organizations: 0.05,
  programmes: 0.01,
  'nursing-rooms': 0.15,
  'micro-homes': 0.08,
  families: 0.15,
  workers: 0.14,
} as const satisfies Partial<Record<TypeId, number>>;

export interface Plan {
  /** Of the regions the first is the province, the second its city, then come the districts, and the rest are streets. */
  counts: Record<keyof typeof shares | 'activities', number>;
  districts: number;
}
