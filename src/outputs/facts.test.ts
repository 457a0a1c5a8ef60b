import { expect, test } from 'vitest';
import { dateInWords, factRows } from './facts.ts';
import { sample } from './samples.ts';

const texts = (entry: Parameters<typeof factRows>[0]) =>
  Object.fromEntries(
    factRows(entry, () => undefined).map(({ label, values }) => [label, values.map(({ text }) => text)]),
  );

test('only a date is read as a date, whatever looks like a year', () => {
  const given = { kind: 'care', date: '2018-03', endDate: '2018-04-01', attendance: '2018', venue: '1912' };
  expect(texts(sample('activities', { ...given, partners: ['1937'] }))).toMatchObject({
    活动日期: ['2018年3月'],
    结束日期: ['2018年4月1日'],
    参加人数: ['2018'],
    活动地点: ['1912'],
    合办单位: ['1937'],
  });
});

test('a whole day is a date too', () => {
  expect(texts(sample('nursing-rooms', { checkedOn: '2018-03-08' }))).toMatchObject({
    最近核对: ['2018年3月8日'],
  });
});

test.each([
  ['2018', '2018年'],
  ['2018-03', '2018年3月'],
  ['2018-03-08', '2018年3月8日'],
])('says %s as %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
