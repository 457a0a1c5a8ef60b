import { cborWriter } from './cbor.ts';
import type { Listed } from './word-list.ts';

/**
 * The words in pieces of about so many bytes of CBOR, of which a browser loads those that it needs: each with its first and
 * its last word. The pages of one word are never divided.
 */
export function* chunks(words: Iterable<Listed>, bytes: number): Generator<Chunk> {
  const cbor = cborWriter();
  let open: string[] = [];
  let size = 0;
  const close = () => {
    const chunk = {
      from: open[0]!,
      to: open.at(-1)!,
      content: Buffer.concat([headOf(open.length), cbor.take()]),
    };
    open = [];
    size = 0;
    return chunk;
  };
  for (const { word, pages, cbor: places } of words) {
    open.push(word);
    cbor.array(2);
    cbor.text(word);
    cbor.array(pages);
    cbor.raw(places);
    size += places.length + word.length;
    if (size >= bytes) yield close();
  }
  if (open.length > 0) yield close();
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

/** Begins a chunk of so many words. */
function headOf(words: number): Buffer {
  const cbor = cborWriter();
  cbor.array(1);
  cbor.array(words);
  return cbor.take();
}

interface Range {
  from: string;
  to: string;
}

interface Chunk extends Range {
  content: Buffer;
}
