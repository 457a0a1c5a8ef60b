import { expect, it } from 'vitest';
import { osmLevel } from './osm-level.ts';

it.each([
  ['3 楼', '2'],
  ['３楼', '2'],
  ['1 楼', '0'],
  ['一楼', '0'],
  ['首层', '0'],
  ['底楼', '0'],
  ['三楼', '2'],
  ['二层', '1'],
  ['第 2 层', '1'],
  ['十层', '9'],
  ['十二楼', '11'],
  ['二十一层', '20'],
  ['F3', '2'],
  ['3F', '2'],
  ['L2', '1'],
  ['l2 层', '1'],
  ['负一层', '-1'],
  ['负 2 楼', '-2'],
  ['-1F', '-1'],
  ['B1', '-1'],
  ['B2 层', '-2'],
  ['地下一层', '-1'],
])('reads %s as level %s', (floor, level) => {
  expect(osmLevel(floor)).toBe(level);
});

it.each([
  'M层',
  '夹层',
  'G 层',
  '0 层',
  '地下室',
  '顶楼',
  '两层',
  '3',
  '2-3 楼',
  '3 楼和 4 楼',
  '三四楼',
  '3 楼半',
  'A 座 3 楼',
  '-3',
  '一十一一层',
])('leaves out %s: it names no floor, or not one alone', (floor) => {
  expect(osmLevel(floor)).toBeUndefined();
});
