import { cborWriter } from './cbor.ts';
import type { Listed } from './word-list.ts';

/**
 * The words in pieces of about so many bytes of CBOR, of which a browser loads those that it needs: each with its first and
 * its last word. The pages of one word are never divided.
 */
export function* chunks(words: Iterable<Listed>, bytes: number): Generator<Chunk> {
  let open: Listed[] = [];
  let size = 0;
  for (const one of words) {
    open.push(one);
    size += one.cbor.length + one.word.length;
    if (size < bytes) continue;
    yield chunkOf(open);
    open = [];
    size = 0;
  }
  if (open.length > 0) yield chunkOf(open);
}

/** The ends of neighbouring pieces cut to what tells them apart; Pagefind looks for a word by the beginnings too. */
export function shortened<Kind extends Range>(ranges: readonly Kind[]): Kind[] {
  const short = ranges.map((range) => ({ ...range }));
  for (const [at, next] of short.entries()) {
    const previous = short[at - 1];
    if (!previous) continue;
    const ending = [...ranges[at - 1]!.to];
    const beginning = [...next.from];
    const same = beginning.findIndex((letter, nth) => letter !== ending[nth]);
    const to = ending.slice(0, same + 1).join('');
    if (to >= previous.from) previous.to = to;
    next.from = beginning.slice(0, same + 1).join('');
  }
  return short;
}

function chunkOf(words: readonly Listed[]): Chunk {
  const cbor = cborWriter();
  cbor.array(1);
  cbor.array(words.length);
  for (const { word, pages, cbor: places } of words) {
    cbor.array(2);
    cbor.text(word);
    cbor.array(pages);
    cbor.raw(places);
  }
  return { from: words[0]!.word, to: words.at(-1)!.word, content: cbor.take() };
}

interface Range {
  from: string;
  to: string;
}

interface Chunk extends Range {
  content: Buffer;
}
