import type { Answered } from './answer.ts';
import type { Result } from './pagefind.ts';

/** What was found and, after it, what else a wider way finds; what that finds holds the first mostly, so its filters are counted. */
export function followed<Kind extends Partial<Answered>>(
  found: Kind,
  more: Partial<Answered> | undefined,
): Kind {
  const known = new Set([...(found.exact ?? []), ...(found.related ?? [])].map(({ id }) => id));
  const others = [...(more?.exact ?? []), ...(more?.related ?? [])].filter(({ id }) => !known.has(id));
  if (others.length === 0) return found;
  return { ...found, related: [...(found.related ?? []), ...others], facets: more?.facets };
}

/** How many pages were found. */
export function countOf({ exact, related }: Partial<Answered>): number {
  return (exact?.length ?? 0) + (related?.length ?? 0);
}

/** The best of each in turn, of what is found more often more: the seats of a parliament by d'Hondt. */
export function shared(answers: Partial<Answered>[]): Partial<Answered> {
  if (answers.length === 1) return answers[0]!;
  const lists = answers.map(({ exact = [] }) => ({ all: exact.length, left: [...exact] }));
  const exact = new Map<string, Result>();
  for (;;) {
    const quotient = ({ all, left }: (typeof lists)[number]) =>
      left.length > 0 ? all / (all - left.length + 1) : 0;
    const next = lists.reduce((best, list) => (quotient(list) > quotient(best) ? list : best));
    const result = next.left.shift();
    if (!result) break;
    exact.set(result.id, result);
  }
  const said = [...new Set(answers.map((one) => one.said))].slice(0, 3).join('、');
  return { exact: [...exact.values()], said };
}
