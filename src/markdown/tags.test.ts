import { expect, it } from 'vitest';
import { tagAt } from './tags.ts';

it.each([
  ['<Quote by="王">文', '<Quote by="王">', true],
  ['<Quote by="a > b">文', '<Quote by="a > b">', true],
  ['<Quote by={x > 1}>文', '<Quote by={x > 1}>', false],
  ['<b onclick={() => { x }} title="3>2">文', '<b onclick={() => { x }} title="3>2">', false],
  ['<b "a<b" \'c>d\' x={1}/>', '<b "a<b" \'c>d\' x={1}/>', false],
  ["<b it's>文", "<b it's>", false],
  ['<Quote by="王>他说“好”', '<Quote by="王>', false],
  ['<Quote by="王>他说"好"', '<Quote by="王>', false],
])('%s begins with the tag %s', (source, text, literal) => {
  const tag = tagAt(source, 0);
  expect(source.slice(0, tag?.end)).toBe(text);
  expect(tag?.literal).toBe(literal);
});

it.each(['<38 度', '<b 的孩子', '<b 和 <c>', '<b "x', '<b {', '<b x\n\n>', `<b ${'x，'.repeat(1000)}>`])(
  'no tag: %s',
  (source) => expect(tagAt(source, 0)).toBeUndefined(),
);
