import type { SearchWords } from '../../src/content-types/search-words.ts';
import { passagePages, passageQuestions, statutePages } from './borrowed-pages.ts';
import { domainQueries } from './domain-queries.ts';
import { ownPages } from './own-pages.ts';
import type { BenchPage } from './page.ts';
import type { BenchQuery } from './query.ts';
import { hashed } from './random.ts';
import { randomQueries } from './random-queries.ts';

/** The corpus of that many pages (own content, passages, statutes, as far as they go), or `questions`. */
export async function corpusOf(name: string): Promise<Corpus> {
  const { pages: own, words } = await ownPages();
  if (name === 'questions') return { name, pages: passagePages(), words, queries: questionQueries() };
  own.sort((one, other) => hashed(one.url) - hashed(other.url));
  const pages = [...own, ...passagePages(), ...statutePages()].slice(0, Number(name));
  return { name, pages, words, queries: [...domainQueries(pages), ...randomQueries(name, pages)] };
}

function questionQueries(): BenchQuery[] {
  return passageQuestions().map(({ query, url }) => ({
    kind: 'question',
    text: query,
    right: new Set([url]),
    heldOut: false,
  }));
}

export interface Corpus {
  name: string;
  pages: BenchPage[];
  /** What residents call things, as the build has them from the check. */
  words: SearchWords | undefined;
  queries: BenchQuery[];
}
