import { expect, test } from 'vitest';
import { asksForMore, filterCount, readWanted, withoutFilters, writeWanted } from './wanted.ts';

const all =
  '?附近=1&开放=1&爸爸=1&推门=1&核对=1&q=示例路&从=双塔街道&地区=姑苏区&类别=room&设施=hotWater&设施=cot';

test('the address holds all that is wanted, and gives it back', () => {
  expect(decodeURIComponent(writeWanted(readWanted(all)))).toBe(all);
  expect(readWanted(all)).toMatchObject({ near: true, region: '姑苏区', amenities: ['hotWater', 'cot'] });
  expect(writeWanted(readWanted(''))).toBe('');
});

test('what an address has beside it changes nothing', () => {
  expect(readWanted('?附近=yes&lat=31&开放=0&x=1')).toEqual(readWanted(''));
  expect(readWanted(`?q=${'长'.repeat(500)}`).text.length).toBe(60);
});

test('filters are counted and taken away apart from text and sorting', () => {
  expect(filterCount(readWanted(all))).toBe(8);
  expect(decodeURIComponent(writeWanted(withoutFilters(readWanted(all))))).toBe(
    '?附近=1&q=示例路&从=双塔街道',
  );
  expect(asksForMore(readWanted(''))).toBe(false);
  expect(asksForMore(readWanted('?设施=cot'))).toBe(true);
});
