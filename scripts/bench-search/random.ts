import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that hangs on nothing but the text. */
export function hashed(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** Random numbers, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: string): Random {
  let state = Math.floor(hashed(seed) * 2 ** 32);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: (items) => items[below(items.length)]! };
}

export interface Random {
  /** A whole number from 0, less than the limit. */
  below(limit: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
}
