import { cborWriter, readInteger } from './cbor.ts';

/**
 * Where every word of some pages stands, as the CBOR in which Pagefind 1.6 reads it; the pages are numbered from 0. Words are in
 * JavaScript's order, which for words without letters from U+E000 on is that of UTF-8, Pagefind's; tokens have none.
 */
export function wordList(pages: Iterable<ReadonlyMap<string, Stands>>): WordList {
  const standing = new Map<string, { count: number; last: number; places: number[] }>();
  let page = 0;
  for (const found of pages) {
    for (const [word, stands] of found) {
      const known = standing.get(word) ?? { count: 0, last: 0, places: [] };
      if (known.count++ === 0) standing.set(word, known);
      addPlaces(known.places, page - known.last, stands);
      known.last = page;
    }
    page++;
  }
  const words = [...standing.keys()].sort();
  const all = words.map((word) => standing.get(word)!);
  const ends = new Uint32Array(words.length);
  const cbor = cborWriter();
  for (const [at, { places }] of all.entries()) {
    writePlaces(cbor, places);
    ends[at] = cbor.length();
  }
  return {
    words,
    counts: Uint32Array.from(all, ({ count }) => count),
    lasts: Uint32Array.from(all, ({ last }) => last),
    ends,
    bytes: new Uint8Array(cbor.take()),
  };
}

/**
 * The words of several lists in one, word by word; `first` is the number of a list's first page among all. A list holds how far
 * a word's first page is from its own beginning: only that is written anew.
 */
export function* merged(lists: readonly { first: number; list: WordList }[]): Generator<Listed> {
  const at = lists.map(() => 0);
  const cbor = cborWriter();
  for (;;) {
    let word: string | undefined;
    for (const [nth, { list }] of lists.entries()) {
      const next = list.words[at[nth]!];
      if (next !== undefined && (word === undefined || next < word)) word = next;
    }
    if (word === undefined) return;
    let pages = 0;
    let last = 0;
    for (const [nth, { first, list }] of lists.entries()) {
      const here = at[nth]!;
      if (list.words[here] !== word) continue;
      at[nth]!++;
      const places = list.bytes.subarray(list.ends[here - 1] ?? 0, list.ends[here]);
      const { value, end } = readInteger(places, 1);
      cbor.raw(places.subarray(0, 1));
      cbor.integer(first + value - last);
      cbor.raw(places.subarray(end));
      pages += list.counts[here]!;
      last = first + list.lasts[here]!;
    }
    yield { word, pages, cbor: new Uint8Array(cbor.take()) };
  }
}

/**
 * Adds a page to a word's: how far its number is from the last one, where the word stands in the text and where in the title,
 * each list behind its length. Each place is the distance from the one before; a negative number says of those behind it that
 * they weigh more.
 */
function addPlaces(to: number[], page: number, { text, heavier, title }: Stands): void {
  const places = distances(text);
  for (const [weight, some] of inOrder(heavier)) places.push(-weight - 1, ...distances(some));
  const named = title ? [-1, ...distances(title)] : [];
  to.push(page, places.length, ...places, named.length, ...named);
}

/** The pages of a word as arrays; the title's is left out where it is empty. */
function writePlaces(to: ReturnType<typeof cborWriter>, pages: readonly number[]): void {
  for (let at = 0; at < pages.length;) {
    const texts = at + 2 + pages[at + 1]!;
    const end = texts + 1 + pages[texts]!;
    to.array(pages[texts] ? 3 : 2);
    to.integer(pages[at]!);
    to.value(pages.slice(at + 2, texts));
    if (pages[texts]) to.value(pages.slice(texts + 1, end));
    at = end;
  }
}

function distances(positions: readonly number[]): number[] {
  return positions.map((position, at) => position - (positions[at - 1] ?? 0));
}

function inOrder(heavier: Stands['heavier']): [number, number[]][] {
  return heavier ? [...heavier].sort(([one], [other]) => one - other) : [];
}

/** Where a word stands on a page; all places ascending. */
export interface Stands {
  text: number[];
  /** Places of another weight than the usual one (25), by weight. */
  heavier?: Map<number, number[]>;
  /** Its places among the words of the title. */
  title?: number[];
}

/** By word: on how many pages it stands, which is the last, and where its bytes end. */
export interface WordList {
  words: string[];
  counts: Uint32Array;
  lasts: Uint32Array;
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** A word, on how many pages it stands, and these as CBOR, one after the other. */
export interface Listed {
  word: string;
  pages: number;
  cbor: Uint8Array;
}
