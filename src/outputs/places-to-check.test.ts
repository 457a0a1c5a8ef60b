import { expect, test } from 'vitest';
import type { Entry } from '../content-types/index.ts';
import { byStreet, placesOf, stalePlaces } from './places-to-check.ts';
import { consent, sample } from './samples.ts';

const regions = [
  region('jiangsu', '江苏省', 'province'),
  region('suzhou', '苏州市', 'city', 'jiangsu'),
  region('gusu', '姑苏区', 'district', 'suzhou'),
  region('shuangta', '双塔街道', 'street', 'gusu'),
  region('dingjiaxiang', '丁家巷社区', 'community', 'shuangta'),
  region('pingjiang', '平江街道', 'street', 'gusu'),
];
const entries = [
  ...regions,
  place('a', { title: '乙处', region: 'dingjiaxiang', checkedOn: '2025-11-24' }),
  place('b', { title: '甲处', region: 'shuangta' }),
  place('c', { title: '丙处', region: 'pingjiang', checkedOn: '2025-11-25' }),
  place('d', { title: '丁处', region: 'gusu', checkedOn: '2020-02-29' }),
  place('e', { title: '戊处', region: 'jiangsu' }),
  sample('activities', { kind: 'care', title: '不是地方' }),
];
const at = { today: '2026-11-25', days: 365 };

test('lists what was never checked or not for more than so many days, by district and street', () => {
  expect(
    byStreet(stalePlaces(placesOf(entries), at)).map(({ name, places }) => [
      name,
      places.map(({ title, daysSince }) => `${title} ${daysSince}`),
    ]),
  ).toEqual([
    ['姑苏区 · 双塔街道', ['甲处 null', '乙处 366']],
    ['姑苏区 · 街道待核实', ['丁处 2461']],
    ['江苏省 · 街道待核实', ['戊处 null']],
  ]);
  expect(stalePlaces(placesOf(entries), { ...at, days: 364 }).map(({ id }) => id)).toContain('c');
});

test('says what is to be found out on the spot', () => {
  const [known] = placesOf([
    sample('nursing-rooms', {
      kind: 'room',
      place: { address: '临顿路 58 号', venue: '商场', floor: '3 楼', directions: '左转' },
      openingHours: '24/7',
      access: { how: 'open', fathers: 'yes' },
      operator: '商场',
      amenities: { hotWater: 'no' },
    }),
  ]);
  expect(known).toMatchObject({
    address: '商场，临顿路 58 号',
    floor: '3 楼',
    directions: '左转',
    phone: '',
  });
  expect(known!.unknown.slice(0, 4)).toEqual(['询问电话', '带安全带的护理台', '洗手池', '洗手液']);
  expect(known!.unknown).not.toContain('热水');
  const [unknown] = placesOf([sample('nursing-rooms')]);
  expect(unknown!.unknown.at(-1)).toBe('全部设施');
  const [home] = placesOf([sample('micro-homes', { kind: 'other', consent })]);
  expect(home!.unknown).toEqual(['微家主人', '地址', '楼层', '怎么走', '电话', '开放时间']);
});

function place(id: string, fields: Record<string, unknown>): Entry {
  return { ...sample('nursing-rooms', fields), id };
}

function region(id: string, title: string, level: string, parent?: string): Entry {
  return { ...sample('regions', { title, level, parent }), id };
}
