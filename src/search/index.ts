import { answer, type Answered } from './answer.ts';
import { asksNear } from './asking.ts';
import { nameOf } from './fold.ts';
import { hitOf, type Hit } from './hit.ts';
import { openIndex, type Partner, type Result } from './pagefind.ts';
import { ranked } from './rank.ts';
import { wordFiles, type Words } from './words.ts';

/** Opens the search of the site below `base` (`/` or `/sub/`), and of its partners; rejects when its index cannot be loaded. */
export async function openSearch(
  base: string,
  { name = '', partners = [] }: { name?: string; partners?: Partner[] } = {},
): Promise<Search> {
  const folder = `${base}pagefind/`;
  const files = wordFiles(folder);
  const words = await files.words();
  const index = await openIndex(folder, { alone: words.pages < small, name, partners }).catch(
    async (error: unknown) => {
      // A site that has no entries yet has none of this, and Pagefind cannot open an index of nothing.
      const texts = await files.texts();
      if (texts.length < Math.min(words.pages, 1)) throw error;
      const { textIndex } = await import('./text-index.ts');
      const missing = partners.map((partner) => partner.name);
      return { ...textIndex(texts, words.groups, base), missing, siteOf: () => '' };
    },
  );
  return {
    isCurrent: index.isCurrent && (() => index.isCurrent!(words.index)),
    async find(text, chosen) {
      const found = await answer({ text, chosen }, { index, files, words });
      const term = [nameOf(text), found.said ?? ''].find((one) => typeof words.explained[one] === 'string');
      return {
        ...found,
        ...(await pages(found, text, words, index.siteOf)),
        near: asksNear(text, words),
        missing: index.missing,
        explained: term && { term, sentence: words.explained[term]! },
      };
    },
  };
}

/** Below so many pages a search takes less time than loading the script of a worker. */
const small = 3_000;

async function pages(
  { exact, related, facets, said }: Answered,
  text: string,
  words: Words,
  site: (url: string) => string,
) {
  const wanted = said ?? text;
  let order: Promise<Result[][]> | undefined;
  return {
    exact: exact.length,
    total: exact.length + related.length,
    counts: facets ? await facets() : {},
    async load(from: number, to: number) {
      order ??= Promise.all([
        ranked(exact, wanted, words),
        exact.length < 10 ? ranked(related, wanted, words) : related,
      ]);
      const shown = (await order).flat().slice(from, to);
      const hits = await Promise.all(shown.map(async (result) => hitOf(await result.data(), wanted)));
      return hits.map((hit) => ({ ...hit, site: site(hit.url) }));
    },
  };
}

/** Whose a page is, where several sites are searched; else empty. */
export interface Whose {
  site: string;
}

export interface Search {
  /** Looks for what somebody typed; empty text finds everything that passes the filters. */
  find(text: string, chosen: Chosen): Promise<Found>;
  /** Whether nothing was published since; rejects when the site cannot be reached. Not there where all is loaded from the start. */
  isCurrent?: (() => Promise<boolean>) | undefined;
}

/** The chosen values of each filter; one of them is enough. */
export type Chosen = Record<string, string[]>;

/** How many results each value of each filter would leave. */
export type Counts = Record<string, Record<string, number>>;

export interface Found {
  /** How many results hold what was asked for; they come first. */
  exact: number;
  total: number;
  counts: Counts;
  /** The filters that the text named. */
  implied: Chosen;
  /** What would be asked without the word for a value of these. */
  without?: Record<string, string>;
  /** What of the text stands on no page, where what was found is only related. */
  lacking?: string[] | undefined;
  /** As what it was searched, where not as it was typed. */
  said?: string | undefined;
  /** The partners that did not answer. */
  missing: string[];
  /** Whether it asks for what is near. */
  near: boolean;
  /** What a word of it means. */
  explained?: { term: string; sentence: string } | '' | undefined;
  load(from: number, to: number): Promise<(Hit & Whose)[]>;
}

export { without } from './found.ts';
export type { Hit, Partner };
