import { searchCopy, type SearchCopy } from '../../src/outputs/search-copy.ts';
import { wordsOf, type PageWords } from '../../src/outputs/search-files.ts';
import { packed, type Packed } from './file-writer.ts';
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
      indexed.push(indexedPage(url, copy, places.length));
      yield places.found;
    }
  };
  const words = wordList(found());
  return { pages: indexed, words, known: wordsOf(indexed) };
}

function indexedPage(url: string, copy: SearchCopy, length: number): IndexedPage {
  const { title, lines, anchors, filters, sorts } = copy;
  const fragment = {
    url,
    content: lines.join('\n'),
    word_count: length,
    filters: Object.fromEntries(
      [...Map.groupBy(filters, ([name]) => name)].map(([name, pairs]) => [
        name,
        pairs.map(([, value]) => value),
      ]),
    ),
    meta: { title },
    anchors: anchors.map(({ element, id, line }) => ({ element, id, location: line })),
  };
  const file = packed(Buffer.from(JSON.stringify(fragment)));
  return { url, title, lines, filters, sorts, length, fragment: file };
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

interface IndexedPage extends Pick<SearchCopy, 'title' | 'lines' | 'filters' | 'sorts'> {
  url: string;
  /** In places of words. */
  length: number;
  /** What the browser shows of it: its lines, and in which of them its headings stand. */
  fragment: Packed;
}
