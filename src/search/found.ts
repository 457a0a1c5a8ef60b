import type { Answered } from './answer.ts';

/** What was found and, after it, what else a wider way finds; what that finds holds the first mostly, so its filters are counted. */
export function followed<Kind extends Partial<Answered>>(
  found: Kind,
  more: Partial<Answered> | undefined,
): Kind {
  const known = new Set([...(found.exact ?? []), ...(found.related ?? [])].map(({ id }) => id));
  const others = [...(more?.exact ?? []), ...(more?.related ?? [])].filter(({ id }) => !known.has(id));
  if (others.length === 0) return found;
  const related = [...(found.related ?? []), ...others];
  return { ...found, related, facets: more?.facets ?? found.facets, lacking: found.lacking ?? more?.lacking };
}

/** How many pages were found. */
export function countOf({ exact, related }: Partial<Answered>): number {
  return (exact?.length ?? 0) + (related?.length ?? 0);
}

/** The filters of one side that the other has nothing for. */
export function without<Value>(all: Record<string, Value>, others: object): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !(name in others)));
}
