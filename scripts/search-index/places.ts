import type { SearchCopy } from '../../src/outputs/search-copy.ts';
import type { Stands } from './word-list.ts';

/** Where the words of a page stand, and how long it is: a heading weighs more, and no phrase goes on from line to line. */
export function placesIn({ blocks }: Pick<SearchCopy, 'blocks'>): {
  found: Map<string, Stands>;
  length: number;
} {
  const found = new Map<string, Stands>();
  const standsOf = (word: string) => {
    const known = found.get(word);
    if (known) return known;
    const stands: Stands = { text: [] };
    found.set(word, stands);
    return stands;
  };
  let position = 0;
  for (const { tag, tokens } of blocks) {
    const weight = weights[tag];
    for (const token of tokens) {
      const stands = standsOf(token);
      (weight ? heavier(stands, weight) : stands.text).push(position++);
    }
    position++;
  }
  const title = blocks.find(({ tag }) => tag === 'h1')?.tokens ?? [];
  title.forEach((token, nth) => (standsOf(token).title ??= []).push(nth));
  return { found, length: position };
}

function heavier(stands: Stands, weight: number): number[] {
  const byWeight = (stands.heavier ??= new Map<number, number[]>());
  const places = byWeight.get(weight) ?? [];
  if (places.length === 0) byWeight.set(weight, places);
  return places;
}

/** As Pagefind weighs headings: seven times to twice the usual weight of 25. */
const weights: Record<string, number> = { h1: 175, h2: 150, h3: 125, h4: 100, h5: 75, h6: 50 };
