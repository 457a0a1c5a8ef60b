import { expect, test } from 'vitest';
import { lists, type ListId } from './columns.ts';
import { guessHeader } from './header.ts';
import type { Range } from './merged-ranges.ts';

const guess = (rows: string[][], { id = 'nursing-rooms', merged = [], given = {} }: Options = {}) => {
  const { top, headers, fields } = guessHeader(lists[id], { rows, merged }, given);
  return { top, fields: Object.fromEntries(headers.map((header, at) => [header, fields[at]])) };
};

test('finds the header below a title, in any order, by labels and by what offices write', () => {
  const title = '姑苏区母婴室一览表';
  const rows = [
    [title, '', '', '', '', '', '', ''],
    ['填报单位：', '', '', '', '2026年11月', '', '', ''],
    ['序号', '联系电话', '楼层（必填）', '地点名称', '所属街道', '详细地址*', '开放时间', '护理台'],
    ['1', '12338', '3 楼', '天虹商场母婴室', '双塔街道', '临顿路 58 号', '', '有'],
  ];
  expect(guess(rows, { merged: [{ top: 0, bottom: 0, left: 0, right: 7 }] })).toEqual({
    top: 2,
    fields: {
      序号: undefined,
      联系电话: 'phone',
      '楼层（必填）': 'place.floor',
      地点名称: 'title',
      所属街道: 'region',
      '详细地址*': 'place.address',
      开放时间: 'openingHours',
      护理台: 'amenities.nappyTable',
    },
  });
});

test('reads a header of two rows whose groups are merged', () => {
  const rows = [
    ['名称', '位置', '', '设施', ''],
    ['', '地址', '楼层', '冰箱', '空调'],
    ['天虹商场母婴室', '临顿路 58 号', '3 楼', '有', '无'],
  ];
  const merged = [
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 0, bottom: 0, left: 1, right: 2 },
    { top: 0, bottom: 0, left: 3, right: 4 },
  ];
  expect(guess(rows, { merged }).fields).toEqual({
    名称: 'title',
    '位置·地址': 'place.address',
    '位置·楼层': 'place.floor',
    '设施·冰箱': 'amenities.refrigerator',
    '设施·空调': 'amenities.airConditioning',
  });
});

test('gives a field to one column only, and the better one', () => {
  const { fields } = guess([['联系人电话', '询问电话', '名称']]);
  expect(fields).toEqual({ 联系人电话: undefined, 询问电话: 'phone', 名称: 'title' });
});

test('takes what was said for a column, leaves out what was left out, and knows nothing of other words', () => {
  const rows = [
    ['#property', 'latitude', 'name', 'note', '電話番号'],
    ['1', '34.3', '会館', '', ''],
  ];
  expect(guess(rows, { given: { name: '母婴室名称', latitude: '' } }).fields).toEqual({
    '#property': undefined,
    latitude: undefined,
    name: 'title',
    note: undefined,
    電話番号: undefined,
  });
});

test('honours: name, kind and honour', () => {
  const rows = [['姓名', '单位及职务', '荣誉称号', '级别', '获奖年份', '授予单位', '类别']];
  expect(Object.values(guess(rows, { id: 'honors' }).fields)).toEqual([
    ...['title', 'post', 'honors.title', 'honors.level', 'honors.year', 'honors.body', 'kind'],
  ]);
});

test.each([
  [{ 楼: '楼层' }, '表里没有叫“楼”的列。表头有：名称、地址。'],
  [{ 名称: '屋顶' }, /^“母婴室”没有“屋顶”这一栏。可以写：网站编号、母婴室名称、/],
])('says what is wrong in %j', (given, message) => {
  expect(() => guess([['名称', '地址']], { given })).toThrow(message);
});

interface Options {
  id?: ListId;
  merged?: Range[];
  given?: Record<string, string>;
}
