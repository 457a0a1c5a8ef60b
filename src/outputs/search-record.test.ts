import { expect, test } from 'vitest';
import { consent, context, sample } from './samples.ts';
import { searchRecord } from './search-record.ts';

test('a family is found by list, place, year, level and kind, each in words', () => {
  const honors = [
    { title: '最美家庭', level: 'city', year: '2018-05' },
    { title: '五好家庭', level: 'national', year: '2020' },
  ];
  expect(searchRecord(sample('families', { kind: 'finest', consent, honors }), context).filters).toEqual({
    类型: ['模范家庭'],
    地区: ['苏州市', '姑苏区', '双塔街道'],
    年份: ['2018', '2020'],
    级别: ['市级', '国家级'],
    类别: ['最美家庭'],
  });
});

test('an activity is sorted by the day it took place, before all others where nobody knows it', () => {
  const dateOf = (data: object) =>
    searchRecord(sample('activities', { kind: 'care', ...data }), context).sort.date;
  expect(dateOf({ date: '2017-10' })).toBe('2017-10');
  expect(dateOf({})).toBe('0');
});

test('a family is sorted by its latest honour, a region by the day on which it was published', () => {
  const honors = [
    { title: '五好家庭', level: 'national', year: '2020' },
    { title: '最美家庭', level: 'city', year: '2018-05' },
  ];
  const family = sample('families', { kind: 'finest', consent, honors });
  expect(searchRecord(family, context).sort.date).toBe('2020');
  expect(searchRecord(sample('regions', { level: 'district' }), context).sort.date).toBe('2018-03-08');
});

test('a region belongs to itself', () => {
  const region = { ...sample('regions', { level: 'district' }), id: 'gusu' };
  expect(searchRecord(region, context).filters.地区).toEqual(['苏州市', '姑苏区']);
});
