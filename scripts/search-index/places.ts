import type { SearchCopy } from '../../src/outputs/search-copy.ts';
import { usualWeight, type Stands } from './word-list.ts';

/** Where the words of a page stand, and how long it is: a heading weighs more, and no phrase goes on from line to line. */
export function placesIn({ blocks }: Pick<SearchCopy, 'blocks'>): { found: Stands[]; length: number } {
  const found: (Stands & { weight: number })[] = [];
  let length = 0;
  for (const { tag, tokens } of blocks) {
    found.push({ weight: weights[tag] ?? usualWeight, from: length, words: tokens });
    length += tokens.length + 1;
  }
  found.sort((one, other) => one.weight - other.weight);
  const title = blocks.find(({ tag }) => tag === 'h1')?.tokens ?? [];
  return { found: [...found, { from: 0, words: title }], length };
}

/** As Pagefind weighs headings: seven times to twice the usual weight of 25. */
const weights: Record<string, number> = { h1: 175, h2: 150, h3: 125, h4: 100, h5: 75, h6: 50 };
