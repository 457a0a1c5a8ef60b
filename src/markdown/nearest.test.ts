import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['PhotoGird', 'PhotoGrid'],
  ['photogrid', 'PhotoGrid'],
  ['nmae', 'name'],
  ['sumary', 'summary'],
  ['idcard', undefined],
  ['x', undefined],
])('%s → %s', (word, meant) => {
  expect(nearest(word, ['PhotoGrid', 'Quote', 'name', 'summary'])).toBe(meant);
});
