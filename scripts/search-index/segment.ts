import { searchCopy, type SearchCopy } from '../../src/outputs/search-copy.ts';
import { wordsOf, type PageWords } from '../../src/outputs/search-files.ts';
import { placesIn } from './places.ts';
import { wordList, type WordList } from './word-list.ts';

/**
 * Some pages that follow one another, indexed for themselves, so that it can be kept from build to build. `groups` are the
 * words that mean the same. Pages without `data-pagefind-body` are left out.
 */
export function segmentOf(pages: Iterable<MarkedPage>, groups: string[][]): Segment {
  const indexed: IndexedPage[] = [];
  const found = function* () {
    for (const { url, html } of pages) {
      const copy = searchCopy(html, groups);
      if (!copy) continue;
      const places = placesIn(copy);
      const { blocks: _, ...rest } = copy;
      indexed.push({ ...rest, url, length: places.length });
      yield places.found;
    }
  };
  const words = wordList(found());
  return { pages: indexed, words, known: wordsOf(indexed) };
}

/** A built page under its address. */
export interface MarkedPage {
  url: string;
  html: string;
}

export interface Segment {
  pages: IndexedPage[];
  words: WordList;
  /** What the search knows of their words (words.json and the files beside it). */
  known: PageWords;
}

/** What of a page does not stand in the list of words. */
export interface IndexedPage extends Omit<SearchCopy, 'blocks'> {
  url: string;
  /** In places of words. */
  length: number;
}
