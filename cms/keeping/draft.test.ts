import { expect, it } from 'vitest';
import { forgettable, limits, saysTheSame, whenInWords, type Draft } from './draft.ts';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 25, 14, 32).getTime();

it('forgets drafts after 30 days, what was thrown away after one, and the oldest of too many', () => {
  const old = draft({ id: 'old', at: now - 31 * day });
  const away = draft({ id: 'away', thrownAwayAt: now - 2 * day });
  const justAway = draft({ id: 'just', thrownAwayAt: now - 1000 });
  expect(forgettable([old, away, justAway, draft({ id: 'kept', at: now - 29 * day })], now)).toEqual([
    old,
    away,
  ]);
  const many = Array.from({ length: limits.drafts + 2 }, (_, hour) =>
    draft({ id: String(hour), at: now - hour * 1000 }),
  );
  expect(forgettable(many, now).map(({ id }) => id)).toEqual(['40', '41']);
});

it('takes what is empty for what is not there, whatever the order', () => {
  expect(saysTheSame({ a: '一', b: { c: '', d: [] } }, { b: {}, a: '一 ' })).toBe(true);
  expect(saysTheSame({ b: { x: 1, y: 2 } }, { b: { y: 2, x: 1 } })).toBe(true);
  expect(saysTheSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(saysTheSame({ a: false }, {})).toBe(false);
});

it.each([
  [now, '今天 14:32'],
  [new Date(2026, 10, 24, 9, 5).getTime(), '11月24日 9:05'],
])('says when', (at, words) => {
  expect(whenInWords(at, now)).toBe(words);
});

function draft(more: Partial<Draft>): Draft {
  return { id: 'x', entry: 'nursing-rooms/', at: now, words: {}, photos: 0, photosLeftOut: 0, ...more };
}
