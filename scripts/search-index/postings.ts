import { cborWriter } from './cbor.ts';

/**
 * Where every word stands: added page by page in the order of their numbers, given back word by word as the CBOR in which
 * Pagefind 1.6 reads it. Only that is held, some ten bytes for a word of a page.
 */
export function postings(): Postings {
  const words = new Map<string, { page: number; pages: number; posting: number }>();
  const cbor = cborWriter();
  /** Of each posting where its bytes begin, and the posting of the same word before it. */
  let starts = new Uint32Array(2 ** 16);
  let before = new Int32Array(2 ** 16);
  let count = 0;
  const addOne = (word: string, page: number, stands: Stands) => {
    const latest = words.get(word) ?? { page: 0, pages: 0, posting: -1 };
    if (latest.pages++ === 0) words.set(word, latest);
    writePlaces(cbor, page - latest.page, stands);
    before = grown(before, count + 1);
    starts = grown(starts, count + 2);
    before[count] = latest.posting;
    starts[count + 1] = cbor.length();
    latest.page = page;
    latest.posting = count++;
  };
  return {
    add: (page, found) => found.forEach((stands, word) => addOne(word, page, stands)),
    *words() {
      const bytes = cbor.take();
      for (const word of inUtf8Order([...words.keys()])) {
        const { pages, posting } = words.get(word)!;
        let length = 0;
        for (let at = posting; at >= 0; at = before[at]!) length += starts[at + 1]! - starts[at]!;
        const whole = new Uint8Array(length);
        for (let at = posting; at >= 0; at = before[at]!)
          for (let from = starts[at + 1]!; from > starts[at]!; ) whole[--length] = bytes[--from]!;
        yield { word, pages, cbor: whole };
      }
    },
  };
}

/**
 * A page in a word's list: how far its number is from the last one, where the word stands in the text and where in the title.
 * Each place is the distance from the one before; a negative number says of those behind it that they weigh more.
 */
function writePlaces(
  to: ReturnType<typeof cborWriter>,
  page: number,
  { text, heavier, title }: Stands,
): void {
  const places = distances(text);
  for (const [weight, some] of inOrder(heavier)) places.push(-weight - 1, ...distances(some));
  to.value(title ? [page, places, [-1, ...distances(title)]] : [page, places]);
}

function distances(positions: readonly number[]): number[] {
  return positions.map((position, at) => position - (positions[at - 1] ?? 0));
}

function inOrder(heavier: Stands['heavier']): [number, number[]][] {
  return heavier ? [...heavier].sort(([one], [other]) => one - other) : [];
}

/** The order in which Pagefind compares words: JavaScript's is another where a letter has two code units. */
function inUtf8Order(words: string[]): string[] {
  const rare = words.some((word) => /[\ud800-\uffff]/.test(word));
  return rare
    ? words.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    : words.sort();
}

function grown<Kind extends Uint32Array | Int32Array>(array: Kind, least: number): Kind {
  if (least <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => Kind)(2 * least);
  larger.set(array);
  return larger;
}

export interface Postings {
  /** Adds what stands on a page whose number is higher than all before. */
  add(page: number, found: ReadonlyMap<string, Stands>): void;
  /** The words in Pagefind's order, each with its pages. */
  words(): Iterable<Listed>;
}

/** A word, how many pages it stands on, and these as CBOR, one after the other. */
export interface Listed {
  word: string;
  pages: number;
  cbor: Uint8Array;
}

/** Where a word stands on a page; all places ascending. */
export interface Stands {
  text: number[];
  /** Places of another weight than the usual one (25), by weight. */
  heavier?: Map<number, number[]>;
  /** Its places among the words of the title. */
  title?: number[];
}
