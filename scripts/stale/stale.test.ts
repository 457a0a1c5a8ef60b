import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { StalePlace } from '../../src/outputs/places-to-check.ts';
import { checkingList } from './list.ts';
import { checkingSheet } from './sheet.ts';

const never: StalePlace = {
  type: 'nursing-rooms',
  id: 'x',
  kind: '母婴室',
  district: '姑苏区',
  street: '双塔街道',
  title: '=1+1 母婴室',
  address: '临顿路 58 号',
  floor: '',
  directions: '',
  phone: '0512-00000000',
  checkedOn: '',
  unknown: ['楼层', '怎么走'],
  daysSince: null,
};
const old: StalePlace = {
  ...never,
  title: '旧的',
  street: '',
  checkedOn: '2025-03-08',
  daysSince: 627,
  unknown: [],
};

test('the sheet has a row for each place, and room to tick and to write', async () => {
  const rows = await readSheet(await checkingSheet([never, old]));
  expect(rows[0]).toEqual([
    ...['区县', '街道', '类别', '名称', '地址', '楼层', '怎么走', '最近核对', '距今天数', '电话', '还不知道'],
    ...['看过了（打√）', '记下来'],
  ]);
  expect(rows[1]).toEqual([
    ...['姑苏区', '双塔街道', '母婴室', '=1+1 母婴室', '临顿路 58 号', null, null, '没有核对过', null],
    ...['0512-00000000', '楼层、怎么走', null, null],
  ]);
  expect(rows[2]!.slice(7, 9)).toEqual([new Date('2025-03-08T00:00Z'), 627]);
});

test('the list names each street once and says since when nobody was there', () => {
  expect(checkingList([never, { ...old, street: '双塔街道' }, old])).toBe(`姑苏区 · 双塔街道（2 处）
  =1+1 母婴室｜没有核对过｜还不知道：楼层、怎么走
  旧的｜2025年3月8日核对，过了 627 天

姑苏区 · 街道待核实（1 处）
  旧的｜2025年3月8日核对，过了 627 天`);
});
