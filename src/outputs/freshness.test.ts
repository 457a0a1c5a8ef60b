import { expect, test } from 'vitest';
import { freshnessOf } from './freshness.ts';
import { sample } from './samples.ts';

const today = '2026-11-25';
const room = (checkedOn?: string) => sample('nursing-rooms', { checkedOn });

test.each([
  ['2026-11-25', 'fresh', '2026年11月25日核对', undefined],
  ['2025-11-25', 'fresh', '2025年11月25日核对', undefined],
  ['2025-11-24', 'old', '2025年11月24日核对', '超过一年没有核对，去之前先问一问'],
])('a room checked on %s is %s', (checkedOn, state, words, warning) => {
  expect(freshnessOf(room(checkedOn), today)).toEqual({ state, words, ...(warning ? { warning } : {}) });
});

test('a room that nobody checked is neither fresh nor old', () => {
  expect(freshnessOf(room(), today)).toEqual({ state: 'unknown', words: '最近核对：待核实' });
});

test('what is no place is not checked', () => {
  expect(freshnessOf(sample('programmes', { kind: 'care' }), today)).toBeUndefined();
});
