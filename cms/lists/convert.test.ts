import { expect, test } from 'vitest';
import { columnNamed, lists } from './columns.ts';
import { convert, itemsOf } from './convert.ts';
import { namesOf } from './names.ts';

const names = namesOf({
  regions: [
    { value: 'jiangsu', label: '江苏省' },
    { value: 'suzhou', label: '苏州市，江苏省' },
    { value: 'gusu', label: '姑苏区，苏州市，江苏省' },
    { value: 'shuangta', label: '双塔街道，姑苏区，苏州市，江苏省' },
    { value: 'xinhua-a', label: '新华街道，姑苏区，苏州市，江苏省' },
    { value: 'xinhua-b', label: '新华街道，相城区，苏州市，江苏省' },
  ],
  organizations: [{ value: 'gusu-fulian', label: '姑苏区妇联' }],
});
const read = (field: string, cell: string, list = lists['micro-homes' as 'nursing-rooms' | 'micro-homes']) =>
  convert(cell, columnNamed(list, field).field, names);
const room = (field: string, cell: string) => read(field, cell, lists['nursing-rooms']);

test.each([
  ['amenities.hotWater', '√', 'yes'],
  ['amenities.hotWater', '无', 'no'],
  ['amenities.hotWater', '？', 'unknown'],
  ['access.fathers', '可以', 'yes'],
  ['access.fathers', '不可以', 'no'],
  ['kind', '母婴室', 'room'],
  ['kind', '哺乳小间', 'booth'],
  ['area', '１２．５平方米', 12.5],
  ['checkedOn', '2026年3月8日', '2026-03-08'],
  ['checkedOn', '2026/3/8', '2026-03-08'],
  ['publishedAt', '2026-03-08 9:30', '2026-03-08 09:30'],
  ['place.coordinates.lat', '31.30°N', 31.3],
  ['place.coordinates.system', '高德', 'gcj02'],
  ['place.address', '临顿路５８号', '临顿路58号'],
  ['phone', '（0512）6512 3456', '0512-65123456'],
  ['phone', '0512—65123456-801', '0512-65123456-801'],
  ['phone', '01065123456', '010-65123456'],
  ['phone', '１２３３８', '12338'],
  ['openingHours', '周一至周五 ９：００～１７：００', 'Mo-Fr 09:00-17:00'],
  ['region', '苏州市姑苏区双塔街道', 'shuangta'],
  ['region', '江苏省/苏州市/姑苏区', 'gusu'],
  ['region', '双塔街道', 'shuangta'],
  ['place.floor', '待核实', undefined],
  ['phone', '无', undefined],
  ['place.address', ' 　', undefined],
])('nursing rooms, %s: %s', (field, cell, value) => {
  expect(room(field, cell)).toEqual(value === undefined ? {} : { value });
});

test.each([
  ['lights.timetable.weekday', '星期三', 'wed'],
  ['lights.timetable.time', '９：００～１１：００', '09:00-11:00'],
  ['lights.timetable.time', '下午2点到4点半', '14:00-16:30'],
  ['lights.plaque.since', '2019年', '2019'],
  ['kind', '律师事务所', 'law-firm'],
  ['organization', '姑苏区妇联', 'gusu-fulian'],
])('micro-homes, %s: %s', (field, cell, value) => {
  expect(read(field, cell)).toEqual({ value });
});

test.each([
  ['amenities.hotWater', '大概有', '看不懂“大概有”。可以写：有、没有、待核实'],
  ['area', '约20', '“约20”不是数字。请只写数字，例如 12.5'],
  ['checkedOn', '2026年3月', '“2026年3月”不是一个日子。写成 2018-03-08'],
  ['publishedAt', '昨天', '“昨天”不是时间。写成 2018-03-08 09:30'],
  [
    'openingHours',
    '9:00-5:00',
    '看不懂“9:00-5:00”，或者可以有两种读法。写成：周一至周五 09:00-17:00；周六 09:00-12:00，下午写 14:00 这样的 24 小时',
  ],
  ['region', '双塔街', '“区县街道”里没有“双塔街”。您是不是要写“双塔街道”？'],
  [
    'region',
    '新华街道',
    '“区县街道”里有 2 条都叫“新华街道”。请写全：江苏省/苏州市/姑苏区/新华街道、江苏省/苏州市/相城区/新华街道',
  ],
])('says what to write instead: %s, %s', (field, cell, fault) => {
  expect(room(field, cell)).toEqual({ fault });
});

test('items stand in a cell with ； or on lines of their own', () => {
  expect(itemsOf('借书；读书会; 讲座')).toEqual(['借书', '读书会', '讲座']);
  expect(itemsOf('借书；还书\r\n讲座')).toEqual(['借书；还书', '讲座']);
});
