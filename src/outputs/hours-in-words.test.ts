import { expect, test } from 'vitest';
import { hoursInWords } from './hours-in-words.ts';

test.each([
  ['24/7', '全天开放'],
  ['Mo-Fr 09:00-17:00', '周一至周五 9:00–17:00'],
  ['Mo-Fr 09:00-11:30,13:30-17:00; PH off', '周一至周五 9:00–11:30、13:30–17:00，节假日不开放'],
  ['Mo-Su 10:00-22:00', '每天 10:00–22:00'],
  ['Sa,Su 10:00-21:30', '周六、周日 10:00–21:30'],
  ['Mo-We, Fr,PH 00:00-24:00;Su closed', '周一至周三、周五、节假日 0:00–24:00，周日不开放'],
  ['Fr,Sa 18:00-26:00', '周五、周六 18:00–次日 2:00'],
  ['22:00-06:30', '每天 22:00–次日 6:30'],
  ['"先打电话"', '先打电话'],
  ['Mo-Fr 09:00-17:00 "先打电话"', '周一至周五 9:00–17:00（先打电话）'],
  ['Mo-Fr 09:00-17:00; PH "到服务台问"', '周一至周五 9:00–17:00，节假日到服务台问'],
  ['09:00-12:00, 13:00-17:00', '每天 9:00–12:00、13:00–17:00'],
])('says %s as %s', (hours, words) => {
  expect(hoursInWords(hours)).toBe(words);
});

test('keeps what it cannot read', () => {
  expect(hoursInWords('sunrise-sunset')).toBe('sunrise-sunset');
  expect(hoursInWords('Mo-We-Fr 09:00-17:00')).toBe('Mo-We-Fr 09:00-17:00');
});
