import { excerptOf } from './excerpt.ts';
import { phrases } from './phrases.ts';

/** Opens the search index of the site below `base` (`/` or `/sub/`); rejects when it cannot be loaded. */
export async function openSearch(base: string): Promise<Search> {
  const url = `${base}pagefind/pagefind.js`;
  const index = (await import(/* @vite-ignore */ url)) as Index;
  // Titles count in the copy whose characters stand apart, see outputs/search-copy.ts.
  await index.options({
    excerptLength: 60,
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 0, t: 5 } },
  });
  await index.init();
  // Only what was loaded is counted.
  await index.filters();
  return { find: (text, chosen) => find(index, text, chosen) };
}

/** The search of a site that has no entries yet: Pagefind cannot open an index of nothing. */
export const emptySearch: Search = {
  find: async () => ({ exact: 0, total: 0, facets: {}, load: async () => [] }),
};

async function find(index: Index, text: string, chosen: Chosen): Promise<Found> {
  const { whole, parts, loose } = phrases(text);
  const options: Options = { filters: asFilters(chosen), sort: loose === null ? { date: 'desc' } : {} };
  // A phrase only says yes or no; the order comes from the loose search, whose results hold those of the phrases.
  const [same, every, any] = await Promise.all(
    [whole, parts, loose].map((query) => index.search(query, options)),
  );
  const wide = every!.unfilteredResultCount < enough;
  const exact = unique([...ranked(same!, any!), ...ranked(every!, any!)]);
  const results = wide ? unique([...exact, ...any!.results]) : exact;
  return {
    exact: exact.length,
    total: results.length,
    facets: await facets(index, wide ? loose : parts, chosen, (wide ? any! : every!).filters),
    load: async (from, to) => {
      const hits = await Promise.all(results.slice(from, to).map((result) => hit(result, text)));
      return hits.sort((a, b) => Number(b.title === text.trim()) - Number(a.title === text.trim()));
    },
  };
}

/** Below this many pages with the very words, pages that only hold the same characters are shown after them. */
const enough = 5;

/** The results of a phrase in the order of another search. */
function ranked(phrase: Answer, order: Answer): Result[] {
  const place = new Map(order.results.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: Result) => place.get(id) ?? place.size;
  return phrase.results.slice().sort((a, b) => placeOf(a) - placeOf(b));
}

/** The choice in a filter must not hide the filter's other values: each is counted as if it alone had no choice. */
async function facets(index: Index, query: Query, chosen: Chosen, counts: Counts): Promise<Counts> {
  const groups = Object.entries(chosen).filter(([, values]) => values.length > 0);
  const others = groups.map(async ([name]) => {
    const { filters } = await index.search(query, { filters: asFilters({ ...chosen, [name]: [] }) });
    return [name, filters[name] ?? {}] as const;
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(others)) };
}

function asFilters(chosen: Chosen): Filters {
  const groups = Object.entries(chosen).filter(([, values]) => values.length > 0);
  return Object.fromEntries(groups.map(([name, values]) => [name, { any: values }]));
}

function unique(results: Result[]): Result[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

async function hit(result: Result, text: string): Promise<Hit> {
  const { url, excerpt, meta, filters } = await result.data();
  return {
    url,
    title: meta.title ?? url,
    excerpt: excerptOf(excerpt, meta.title ?? '', meta.summary ?? '', text),
    type: filters['类型']?.[0] ?? '',
    region: filters['地区']?.slice(-1)[0] ?? '',
    years: filters['年份'] ?? [],
  };
}

export interface Search {
  /** Looks for what somebody typed; empty text finds everything that passes the filters. */
  find(text: string, chosen: Chosen): Promise<Found>;
}

/** The chosen values of each filter; one of them is enough. */
export type Chosen = Record<string, string[]>;

/** How many results each value of each filter would leave. */
export type Counts = Record<string, Record<string, number>>;

export interface Found {
  /** How many results hold the words as typed; they come first. */
  exact: number;
  total: number;
  facets: Counts;
  load(from: number, to: number): Promise<Hit[]>;
}

export interface Hit {
  url: string;
  title: string;
  /** HTML-escaped text with `<mark>`. */
  excerpt: string;
  type: string;
  region: string;
  years: string[];
}

/** Null finds every page. */
type Query = string | null;

/** What is used of Pagefind 1.6.0. */
interface Index {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: Query, options: Options): Promise<Answer>;
}

type Filters = Record<string, { any: string[] }>;

interface Options {
  filters: Filters;
  sort?: Record<string, string>;
}

interface Answer {
  results: Result[];
  unfilteredResultCount: number;
  filters: Counts;
}

interface Result {
  id: string;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
}
