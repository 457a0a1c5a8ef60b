import { expect, test } from 'vitest';
import { hoursInWords } from './hours-in-words.ts';

test.each([
  ['24/7', '全天开放'],
  ['Mo-Fr 09:00-17:00', '周一至周五 9:00–17:00'],
  ['Mo-Fr 09:00-11:30,13:30-17:00; PH off', '周一至周五 9:00–11:30、13:30–17:00，节假日不开放'],
  ['Mo-Su 10:00-22:00', '每天 10:00–22:00'],
  ['Sa,Su 10:00-21:30', '周六、周日 10:00–21:30'],
])('says %s as %s', (hours, words) => {
  expect(hoursInWords(hours)).toBe(words);
});

test('keeps what it cannot read', () => {
  expect(hoursInWords('sunrise-sunset')).toBe('sunrise-sunset');
});
