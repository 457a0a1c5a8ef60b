import { expect, test } from 'vitest';
import { context, sample } from '../../outputs/samples.ts';
import { searchRecord } from '../../outputs/search-record.ts';
import { filterNames } from './address.ts';
import { offersOf } from './offers.ts';

const counts = {
  类型: { 模范家庭: 5, 活动回顾: 3 },
  类别: { 最美家庭: 2, 书香家庭: 4 },
  地区: { 姑苏区: 8 },
  级别: { 市级: 1 },
  年份: { 2017: 3, 2018: 2 },
};
const namesOf = (chosen: Record<string, string[]>) => offersOf(counts, chosen, 8).map(({ name }) => name);

test('offers what narrows the answer, the largest or the latest first', () => {
  expect(offersOf(counts, {}, 8)).toEqual([
    {
      name: '类型',
      values: [
        ['模范家庭', 5],
        ['活动回顾', 3],
      ],
    },
    {
      name: '年份',
      values: [
        ['2018', 2],
        ['2017', 3],
      ],
    },
  ]);
});

test('offers kinds and levels within a type, and keeps them while they are chosen', () => {
  expect(namesOf({ 类型: ['模范家庭'] })).toEqual(['类型', '类别', '级别', '年份']);
  expect(namesOf({ 类别: ['最美家庭'] })).toEqual(['类型', '类别', '年份']);
});

test('keeps a chosen value that leaves nothing', () => {
  expect(offersOf({}, { 地区: ['金坛区'] }, 0)).toEqual([{ name: '地区', values: [['金坛区', 0]] }]);
});

test('every filter that is indexed can be chosen, and the site where several are searched', () => {
  const { filters } = searchRecord(sample('programmes', { kind: 'care' }), context);
  expect([...filterNames].sort()).toEqual([...Object.keys(filters), '站点'].sort());
});
