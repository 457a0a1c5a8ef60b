import type { Chosen, Counts } from './index.ts';
import { chosenIn } from './lookups.ts';

/** Opens Pagefind's index below `base`, and those of the partners that answer; rejects when its own cannot be loaded. */
export async function openIndex(base: string, { alone, name, partners }: Sites): Promise<Index & Merged> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Module;
  const pagefind = module.createInstance({ basePath: base, noWorker: alone });
  await pagefind.options({ ranking });
  await pagefind.init();
  // Most sites have none, and need not load what merges them.
  const merged =
    partners.length > 0
      ? await (await import('./partners.ts')).mergePartners(partners, { pagefind, name, ranking })
      : { missing: [], siteOf: () => '' };
  // Only what was loaded is counted.
  await pagefind.filters();
  const run = async (query: string | null, chosen: Chosen, sort = {}): Promise<Answer> => {
    const { results, filters } = await pagefind.search(query, { filters: asFilters(chosen), sort });
    return { results: new Map(results.map((result) => [result.id, result])), counts: filters };
  };
  return {
    ...merged,
    all: (chosen) => run(null, chosen, { date: 'desc' }),
    every: (tokens, chosen) => run(tokens.join(' '), chosen),
    phrase: (tokens, chosen) => run(`"${tokens.join(' ')}"`, chosen),
    load: (tokens) => pagefind.preload(tokens.join(' ')),
    async isCurrent(hash) {
      const answer = await fetch(`${base}pagefind-entry.json?ts=${Date.now()}`);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return ((await answer.json()) as Entry).languages.unknown?.hash === hash;
    },
  };
}

/** Whether the title of a page has one of the tokens that were asked for, all of them anywhere on the page. */
export function isNamedSo({ matchedMetaFields: fields = [] }: Result): boolean {
  return fields.includes('title');
}

function asFilters(chosen: Chosen): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(chosenIn(chosen)).map(([name, values]) => [name, { any: values }]),
  );
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
  /** Whether the site still has the index of this name; rejects when it cannot be reached. Without it nothing is loaded by and by. */
  isCurrent?(hash: string | undefined): Promise<boolean>;
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
  /** Only of what was asked without a phrase. */
  matchedMetaFields?: string[];
  data(): Promise<Page>;
}

/** A page as the index keeps it. */
export interface Page {
  url: string;
  /** Its lines, the title first. */
  content: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  /** Its headings, by the number of their line. */
  anchors: { element: string; id: string; location: number }[];
}

const ranking = { metaWeights: { title: 5 } };

interface Sites {
  /** Without a worker: it spares loading its script. */
  alone: boolean;
  /** What this site is called among the partners. */
  name: string;
  /** Other sites of the kit that are searched too, by the address of their home page. */
  partners: Partner[];
}

/** Another site of the kit. */
export interface Partner {
  name: string;
  /** Of its home page, ending in a slash. */
  url: string;
}

/** What is known of the partners. */
export interface Merged {
  /** The names of those that did not answer. */
  missing: string[];
  /** Whose a page is, by its address as the index has it; empty where there are no partners. */
  siteOf(url: string): string;
}

/** What it takes to add a partner's index to the own one. */
export interface Merging {
  pagefind: Instance;
  /** What this site is called among the partners. */
  name: string;
  ranking: object;
}

/** pagefind-entry.json, of which only this is read. */
export interface Entry {
  languages: { unknown?: { hash: string } };
}

interface Module {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  preload(term: string): Promise<void>;
  mergeIndex(base: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }>; sort?: Record<string, string> },
  ): Promise<{ results: Result[]; filters: Counts }>;
}
