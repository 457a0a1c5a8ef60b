import type { Chosen, Counts } from './index.ts';

/** Opens Pagefind's index below `base`; rejects when it cannot be loaded. `alone` spares the worker's script. */
export async function openIndex(base: string, { alone }: { alone: boolean }): Promise<Index> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Module;
  const pagefind = module.createInstance({ basePath: base, noWorker: alone });
  await pagefind.options({ ranking: { metaWeights: { title: 5 } } });
  await pagefind.init('unknown');
  // Only what was loaded is counted.
  await pagefind.filters();
  const run = async (query: string | null, chosen: Chosen, sort = {}): Promise<Answer> => {
    const { results, filters } = await pagefind.search(query, { filters: asFilters(chosen), sort });
    return { results: new Map(results.map((result) => [result.id, result])), counts: filters };
  };
  return {
    all: (chosen) => run(null, chosen, { date: 'desc' }),
    every: (tokens, chosen) => run(tokens.join(' '), chosen),
    phrase: (tokens, chosen) => run(`"${tokens.join(' ')}"`, chosen),
    load: (tokens) => pagefind.preload(tokens.join(' ')),
  };
}

function asFilters(chosen: Chosen): Record<string, { any: string[] }> {
  const groups = Object.entries(chosen).filter(([, values]) => values.length > 0);
  return Object.fromEntries(groups.map(([name, values]) => [name, { any: values }]));
}

/** The index asked with tokens; what was chosen in the filters always holds. */
export interface Index {
  /** Every page, the latest first. */
  all(chosen: Chosen): Promise<Answer>;
  /** The pages that have these tokens anywhere; one that no page has counts as not asked for. */
  every(tokens: string[], chosen: Chosen): Promise<Answer>;
  /** The pages on which the tokens follow one another. */
  phrase(tokens: string[], chosen: Chosen): Promise<Answer>;
  /** Loads the parts of the index in which these tokens stand. */
  load(tokens: string[]): Promise<void>;
}

/** Pages by their id, the best first, and how many each value of each filter has among them. */
export interface Answer {
  results: Map<string, Result>;
  counts: Counts;
}

/** What is used of a result of Pagefind 1.6.0. */
export interface Result {
  id: string;
  score: number;
  data(): Promise<Page>;
}

/** A page as the index keeps it: its text in tokens. */
export interface Page {
  url: string;
  raw_content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; location: number }[];
}

interface Module {
  createInstance(options: Record<string, unknown>): {
    options(options: Record<string, unknown>): Promise<void>;
    init(language: string): Promise<void>;
    filters(): Promise<Counts>;
    preload(term: string): Promise<void>;
    search(
      query: string | null,
      options: { filters: Record<string, { any: string[] }>; sort?: Record<string, string> },
    ): Promise<{ results: Result[]; filters: Counts }>;
  };
}
