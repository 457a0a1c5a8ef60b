import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunks, shortened } from './chunks.ts';
import { merged, wordList } from './word-list.ts';

/** As Pagefind's `request_indexes` (pagefind_web/src/lib.rs) chooses what to load for a word. */
function chosen(ranges: { from: string; to: string }[], word: string): number[] {
  const bytes = (text: string) => Buffer.from(text);
  const least = (one: string, other: string) => Buffer.compare(bytes(one), bytes(other)) <= 0;
  const start = (text: string, like: string) =>
    [...text].slice(0, Math.min([...text].length, [...like].length)).join('');
  const pick = (fits: (range: { from: string; to: string }) => boolean) =>
    ranges.flatMap((range, at) => (fits(range) ? [at] : []));
  const strict = pick(({ from, to }) => least(from, word) && least(word, to));
  if (strict.length > 0) return strict;
  return pick(
    ({ from, to }) => least(start(from, word), start(word, from)) && least(start(word, to), start(to, word)),
  );
}

const listOf = (words: string[]) => {
  const list = wordList([[{ weight: 25, from: 0, words }]]);
  return [...merged([{ first: 0, list }])];
};

test('for every word the browser loads the chunk that has it, and hardly another', () => {
  const letters = fc.stringMatching(/^[a-d0ʘé一𠮷]{1,4}$/u);
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 40 }),
      (words, size) => {
        const held: string[][] = [];
        const listed = listOf(words);
        const made = [...chunks(listed, size)];
        for (const { word } of listed) {
          if (word === made[held.length]?.from) held.push([]);
          held.at(-1)!.push(word);
        }
        const ranges = shortened(made);
        for (const [at, some] of held.entries())
          for (const word of some) expect(chosen(ranges, word)).toContain(at);
      },
    ),
  );
});

test('a chunk is closed once it is large enough, and says its first and last word', () => {
  const made = [...chunks(listOf(['aaa', 'aab', 'aba', 'b']), 10)];
  expect(made.map(({ from, to }) => [from, to])).toEqual([
    ['aaa', 'aab'],
    ['aba', 'b'],
  ]);
  expect(shortened(made).map(({ from, to }) => [from, to])).toEqual([
    ['aaa', 'aab'],
    ['ab', 'b'],
  ]);
});
