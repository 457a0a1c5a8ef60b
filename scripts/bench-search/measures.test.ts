import { expect, test } from 'vitest';
import { exactQuality, mean, percentile, quality } from './measures.ts';

test('half of what is shown is right, and all that is right is shown', () => {
  expect(quality(['x', 'a', 'b', 'y'], new Set(['a', 'b']))).toEqual({
    precision: 0.5,
    recall: 1,
    reciprocal: 0.5,
    empty: false,
  });
});

test('ten cannot hold more than ten, and what comes after them does not count', () => {
  const right = new Set(Array.from({ length: 30 }, (_, at) => `r${at}`));
  const shown = [...right].slice(0, 5).concat(['1', '2', '3', '4', '5'], [...right].slice(5));
  expect(quality(shown, right)).toMatchObject({ precision: 0.5, recall: 0.5, reciprocal: 1 });
});

test('an empty answer is worth nothing', () => {
  expect(quality([], new Set(['a']))).toEqual({ precision: 0, recall: 0, reciprocal: 0, empty: true });
});

test('the exact results are judged by those that were loaded and by how many are claimed', () => {
  const right = new Set(['a', 'b', 'c', 'd']);
  expect(exactQuality(['a', 'b'], 2, right)).toEqual({ precision: 1, recall: 0.5 });
  expect(exactQuality(['a', 'x'], 8, right)).toEqual({ precision: 0.5, recall: 1 });
  expect(exactQuality([], 0, right)).toEqual({ precision: 1, recall: 0 });
});

test('percentile by the nearest rank, and the mean', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
});
