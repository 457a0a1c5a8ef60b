import { cborWriter, readInteger, type CborWriter } from './cbor.ts';

/**
 * Where every word of some pages stands, as the CBOR in which Pagefind 1.6 reads it; the pages are numbered from 0. Words are in
 * JavaScript's order, which for words without letters from U+E000 on is that of UTF-8, Pagefind's; tokens have none.
 */
export function wordList(pages: Iterable<readonly Stands[]>): WordList {
  const { numbers, places } = placesByWord(pages);
  const words = [...numbers.keys()].sort();
  const counts = new Uint32Array(words.length);
  const lasts = new Uint32Array(words.length);
  const ends = new Uint32Array(words.length);
  const cbor = cborWriter();
  for (const [at, word] of words.entries()) {
    const number = numbers.get(word)!;
    const end = places.starts[number + 1]!;
    for (let place = places.starts[number]!; place < end;) {
      const page = places.pages[place]!;
      const next = endOfPage(places, place, end);
      writePage(cbor, places, place, next, page - lasts[at]!);
      place = next;
      counts[at]!++;
      lasts[at] = page;
    }
    ends[at] = cbor.length();
  }
  return { words, counts, lasts, ends, bytes: new Uint8Array(cbor.take()) };
}

/**
 * The words of several lists in one, word by word; `first` is the number of a list's first page among all. A list holds how far
 * a word's first page is from its own beginning: only that is written anew. The CBOR of a word is overwritten by the next.
 */
export function* merged(lists: readonly { first: number; list: WordList }[]): Generator<Listed> {
  const cbor = cborWriter();
  const waiting: Reading[] = [];
  for (const { first, list } of lists) putInOrder(waiting, { first, list, at: 0 });
  while (waiting[0]) {
    const word = nextOf(waiting[0]);
    let pages = 0;
    let last = 0;
    while (waiting[0] && nextOf(waiting[0]) === word) {
      const reading = waiting.shift()!;
      const { first, list, at } = reading;
      const start = list.ends[at - 1] ?? 0;
      const { value, end } = readInteger(list.bytes, start + 1);
      cbor.raw(list.bytes, start, start + 1);
      cbor.integer(first + value - last);
      cbor.raw(list.bytes, end, list.ends[at]);
      pages += list.counts[at]!;
      last = first + list.lasts[at]!;
      reading.at++;
      putInOrder(waiting, reading);
    }
    yield { word: word!, pages, cbor: cbor.take() };
  }
}

/** By the next word of each, then by the numbers of their pages; a list without another word is done. */
function putInOrder(waiting: Reading[], one: Reading): void {
  const word = nextOf(one);
  if (word === undefined) return;
  let from = 0;
  for (let to = waiting.length; from < to;) {
    const middle = (from + to) >> 1;
    const other = nextOf(waiting[middle]!)!;
    if (other < word || (other === word && waiting[middle]!.first < one.first)) from = middle + 1;
    else to = middle;
  }
  waiting.splice(from, 0, one);
}

function nextOf({ list, at }: Reading): string | undefined {
  return list.words[at];
}

/** All places word by word, in one array for each thing that is known of them: objects would take most of the time. */
function placesByWord(pages: Iterable<readonly Stands[]>): { numbers: Map<string, number>; places: Places } {
  const numbers = new Map<string, number>();
  const found: number[] = [];
  const lines: { page: number; weight: number; from: number; count: number }[] = [];
  let page = 0;
  for (const stands of pages) {
    for (const { weight = inTitle, from, words } of stands) {
      lines.push({ page, weight, from, count: words.length });
      for (const word of words) {
        const known = numbers.get(word);
        found.push(known ?? numbers.size);
        if (known === undefined) numbers.set(word, numbers.size);
      }
    }
    page++;
  }
  const places = emptyPlaces(numbers.size, found);
  const next = places.starts.slice();
  let at = 0;
  for (const { page, weight, from, count } of lines) {
    for (let nth = 0; nth < count; nth++) {
      const place = next[found[at++]!]!++;
      places.pages[place] = page;
      places.weights[place] = weight;
      places.positions[place] = from + nth;
    }
  }
  return { numbers, places };
}

/** Room for the places of so many words, of which `found` names one for every place. */
function emptyPlaces(words: number, found: readonly number[]): Places {
  const starts = new Uint32Array(words + 1);
  for (const number of found) starts[number + 1]!++;
  for (let number = 0; number < words; number++) starts[number + 1]! += starts[number]!;
  const room = () => new Uint32Array(found.length);
  return { starts, pages: room(), weights: room(), positions: room() };
}

function endOfPage({ pages }: Places, start: number, last: number): number {
  let end = start + 1;
  while (end < last && pages[end] === pages[start]) end++;
  return end;
}

/**
 * Writes the places of a word on a page: how far its number is from that of the last one, where the word stands in the text and,
 * if it does, where in the title.
 */
function writePage(to: CborWriter, places: Places, start: number, end: number, distance: number): void {
  const { weights } = places;
  let title = start;
  let changes = 0;
  for (let weight = usualWeight; title < end && weights[title] !== inTitle; title++) {
    if (weights[title] === weight) continue;
    weight = weights[title]!;
    changes++;
  }
  to.array(end > title ? 3 : 2);
  to.integer(distance);
  to.array(title - start + changes);
  writeDistances(to, places, start, title);
  if (end === title) return;
  to.array(end - title + 1);
  writeDistances(to, places, title, end);
}

/**
 * Each place is the distance from the one before; a negative number says of those behind it what they weigh, where it is not
 * the usual weight.
 */
function writeDistances(to: CborWriter, { weights, positions }: Places, start: number, end: number): void {
  let weight = usualWeight;
  let before = 0;
  for (let place = start; place < end; place++) {
    if (weights[place] !== weight) {
      weight = weights[place]!;
      before = 0;
      to.integer(-weight - 1);
    }
    to.integer(positions[place]! - before);
    before = positions[place]!;
  }
}

/** Pagefind's, of a word in the text. */
export const usualWeight = 25;
/** Stands for the weight of what stands in the title, where Pagefind reads none. */
const inTitle = 0;

/** Words that follow one another on a page: lines of the text, the lightest first, then the title, which has no weight. */
export interface Stands {
  weight?: number;
  /** The place of the first, among the words of the text or of the title. */
  from: number;
  words: readonly string[];
}

/** Places by the number of their word, page by page. */
interface Places {
  /** Where the places of each word begin, and where the last ones end. */
  starts: Uint32Array;
  pages: Uint32Array;
  weights: Uint32Array;
  positions: Uint32Array;
}

/** By word: on how many pages it stands, which is the last, and where its bytes end. */
export interface WordList {
  words: string[];
  counts: Uint32Array;
  lasts: Uint32Array;
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** A list from which all words before `at` have been taken. */
interface Reading {
  first: number;
  list: WordList;
  at: number;
}

/** A word, on how many pages it stands, and these as CBOR, one after the other. */
export interface Listed {
  word: string;
  pages: number;
  cbor: Uint8Array;
}
