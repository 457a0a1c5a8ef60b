import type { SearchCopy } from '../../src/outputs/search-copy.ts';
import { cborWriter, type CborValue } from './cbor.ts';
import { chunks, shortened } from './chunks.ts';
import { fileWriter } from './file-writer.ts';
import { placesIn } from './places.ts';
import { postings } from './postings.ts';

/**
 * Writes the index that Pagefind (of this `version`) searches in the browser: a fragment for every page, the words in chunks,
 * the filters, and the list of all that. Pages are numbered as they come; `finish` answers with the name of the list.
 */
export function indexWriter(folder: string, version: string): IndexWriter {
  const files = fileWriter(folder);
  const words = postings();
  const pages: [name: string, words: number, group: ''][] = [];
  const filters: Mark[] = [];
  const sorts: Mark[] = [];
  return {
    async add(url, copy) {
      const page = pages.length;
      const { found, length } = placesIn(copy);
      words.add(page, found);
      filters.push(...copy.filters.map(([name, value]) => ({ name, value, page })));
      sorts.push(...copy.sorts.map(([name, value]) => ({ name, value, page })));
      pages.push([await files.put('fragment/*.pf_fragment', fragmentOf(url, copy, length)), length, '']);
    },
    async finish() {
      const chunkFiles = [];
      for (const { content, ...range } of chunks(words.words(), chunkBytes))
        chunkFiles.push({ ...range, file: await files.put('index/*.pf_index', content) });
      const filterFiles = [];
      for (const [name, marks] of byName(filters))
        filterFiles.push([name, await files.put('filter/*.pf_filter', cborOf([name, pagesByValue(marks)]))]);
      const list = [
        version,
        pages,
        shortened(chunkFiles).map(({ from, to, file }) => [from, to, file]),
        filterFiles,
        byName(sorts).map(([name, marks]) => [name, pagesInOrder(marks)]),
        ['title'],
      ];
      const hash = await files.put('pagefind.*.pf_meta', cborOf(list));
      await files.written();
      return { hash, pages: pages.length };
    },
  };
}

/** A page as the browser shows it: its lines, and in which of them its headings stand. */
function fragmentOf(url: string, { title, lines, filters, anchors }: SearchCopy, length: number): Buffer {
  const values = Map.groupBy(filters, ([name]) => name);
  return Buffer.from(
    JSON.stringify({
      url,
      content: lines.join('\n'),
      word_count: length,
      filters: Object.fromEntries(
        [...values].map(([name, pairs]) => [name, pairs.map(([, value]) => value)]),
      ),
      meta: { title },
      anchors: anchors.map(({ element, id, line }) => ({ element, id, location: line })),
    }),
  );
}

function pagesByValue(marks: readonly Mark[]): CborValue {
  const pages = Map.groupBy(marks, ({ value }) => value);
  return inOrder([...pages]).map(([value, some]) => [value, some.map(({ page }) => page)]);
}

function pagesInOrder(marks: readonly Mark[]): number[] {
  return marks.toSorted((one, other) => compare(one.value, other.value)).map(({ page }) => page);
}

function byName(marks: readonly Mark[]): [string, Mark[]][] {
  return inOrder([...Map.groupBy(marks, ({ name }) => name)]);
}

function inOrder<Value>(pairs: [string, Value][]): [string, Value][] {
  return pairs.sort(([one], [other]) => compare(one, other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function cborOf(value: CborValue): Buffer {
  const cbor = cborWriter();
  cbor.value(value);
  return cbor.take();
}

/** A question loads whole chunks, and the list of all of them: small ones, but not too many. */
const chunkBytes = 6000;

export interface IndexWriter {
  /** Adds a page under its address. */
  add(url: string, copy: SearchCopy): Promise<void>;
  finish(): Promise<{ hash: string; pages: number }>;
}

interface Mark {
  name: string;
  value: string;
  page: number;
}
