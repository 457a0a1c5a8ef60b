import type { SearchRecord } from '../../outputs/search-record.ts';
import type { Chosen } from '../../search/index.ts';

/** So many characters of a question are read. */
export const longest = 60;

/** The filters that can be chosen, in the order in which they are shown; also their names in the address. */
export const filterNames = ['类型', '类别', '地区', '级别', '年份', '站点'] as const satisfies (
  keyof SearchRecord['filters'] | '站点'
)[];

/** What the address of the search page asks for (`?q=母婴室&地区=姑苏区`). */
export function readAddress(search: string): Wanted {
  const query = new URLSearchParams(search);
  const chosen = Object.fromEntries(filterNames.map((name) => [name, query.getAll(name)]));
  return { text: (query.get('q') ?? '').slice(0, longest), chosen };
}

/** The same back as the address's query, '' when nothing is asked for. */
export function writeAddress({ text, chosen }: Wanted): string {
  const query = new URLSearchParams(text.trim() ? { q: text.trim() } : {});
  for (const name of filterNames) for (const value of chosen[name] ?? []) query.append(name, value);
  return query.toString() ? `?${query}` : '';
}

/** Whether anything is asked for. */
export function isEmpty({ text, chosen }: Wanted): boolean {
  return !text.trim() && !hasFilters(chosen);
}

/** Whether any filter is chosen. */
export function hasFilters(chosen: Chosen): boolean {
  return Object.values(chosen).flat().length > 0;
}

export interface Wanted {
  text: string;
  chosen: Chosen;
}
