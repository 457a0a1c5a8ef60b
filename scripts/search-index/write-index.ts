import { cborWriter, type CborValue } from './cbor.ts';
import { chunks, shortened } from './chunks.ts';
import { fileWriter } from './file-writer.ts';
import { keptFiles } from './kept-files.ts';
import type { IndexedPage, Segment } from './segment.ts';
import { merged } from './word-list.ts';

/**
 * Writes the index that Pagefind (of this `version`) searches in the browser: a fragment for every page, the words in chunks,
 * the filters, and the list of all that, with whose name it answers. Pages are numbered as they come. What the folder `kept` has
 * of an earlier index is not written again.
 */
export function writeIndex(segments: readonly Segment[], { folder, version, site, kept }: Writing): string {
  const earlier = keptFiles(kept);
  const files = fileWriter(folder, earlier);
  const put = (pattern: string, value: CborValue) => files.put(pattern, cborOf(value));
  const pages = segments.flatMap((segment) => segment.pages);
  const pageList = [];
  for (const page of pages)
    pageList.push([files.put('fragment/*.pf_fragment', fragmentOf(page, site)), page.length, noGroup]);
  const chunkList = [];
  for (const { content, ...range } of chunks(merged(numbered(segments)), chunkBytes))
    chunkList.push({ ...range, file: files.put('index/*.pf_index', content) });
  const filterList = [];
  for (const [name, marks] of byName(pages.map(({ filters }) => filters)))
    filterList.push([name, put('filter/*.pf_filter', [name, pagesByValue(marks)])]);
  const name = put('pagefind.*.pf_meta', [
    version,
    pageList,
    shortened(chunkList).map(({ from, to, file }) => [from, to, file]),
    filterList,
    byName(pages.map(({ sorts }) => sorts)).map(([sort, marks]) => [sort, pagesInOrder(marks)]),
    ['title'],
  ]);
  earlier.forgetOthers();
  return name;
}

/** What the browser shows of a page: its lines, and in which of them its headings stand. */
function fragmentOf(
  { url, title, lines, anchors, filters, length }: IndexedPage,
  site: string | undefined,
): Buffer {
  const values = [...Map.groupBy(filters, ([name]) => name)].map(([name, pairs]) => [
    name,
    pairs.map(([, value]) => value),
  ]);
  const fragment = {
    url,
    content: lines.join('\n'),
    word_count: length,
    filters: Object.fromEntries(values) as object,
    meta: { title },
    anchors: anchors.map(({ element, id, line }) => ({ element, id, location: line })),
    // Results of several sites are told apart by the hash of this: they have pages with the same text at the same place.
    site,
  };
  return Buffer.from(JSON.stringify(fragment));
}

function numbered(segments: readonly Segment[]) {
  let first = 0;
  return segments.map(({ pages, words }) => {
    const here = { first, list: words };
    first += pages.length;
    return here;
  });
}

function byName(pairsOfPages: readonly (readonly Pair[])[]): [string, Mark[]][] {
  const marks = pairsOfPages.flatMap((pairs, page) => pairs.map(([name, value]) => ({ name, value, page })));
  return inOrder([...Map.groupBy(marks, ({ name }) => name)]);
}

function pagesByValue(marks: readonly Mark[]): CborValue {
  const pages = Map.groupBy(marks, ({ value }) => value);
  return inOrder([...pages]).map(([value, some]) => [value, some.map(({ page }) => page)]);
}

function pagesInOrder(marks: readonly Mark[]): number[] {
  return inOrder(marks.map((mark) => [mark.value, mark.page] as [string, number])).map(([, page]) => page);
}

function inOrder<Value>(pairs: [string, Value][]): [string, Value][] {
  return pairs.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
}

function cborOf(value: CborValue): Buffer {
  const cbor = cborWriter();
  cbor.value(value);
  return cbor.take();
}

/** A question loads whole chunks, and the list of all of them: small ones, but not too many. */
const chunkBytes = 4000;
/** Pagefind can keep the fragments of several pages in one file; here each has its own. */
const noGroup = '';

interface Writing {
  folder: string;
  version: string;
  /** The address of the site. */
  site?: string | undefined;
  kept?: string | undefined;
}

type Pair = readonly [name: string, value: string];

interface Mark {
  name: string;
  value: string;
  page: number;
}
