import { expect, it } from 'vitest';
import { checkPlaces, surroundings } from '../../src/checks/places.ts';
import type { CoordinateSystem } from '../../src/finder/position.ts';
import { farFromOthers } from './far-from-others.ts';

const region = (id: string, level: string, parent?: string) => ({
  ...{ type: 'regions' as const, id, file: `regions/${id}/index.mdx` },
  data: { title: `示例${id}`, level, parent },
});
const room = (id: string, lat: number, lng: number, system: CoordinateSystem = 'wgs84') => ({
  ...{ type: 'nursing-rooms' as const, id, file: `nursing-rooms/${id}/index.mdx` },
  data: { title: id, region: 'jie', place: { coordinates: { lat, lng, system } } },
});
const regions = [region('qu', 'district'), region('jie', 'street', 'qu'), region('wai', 'district')];
const rooms = [0, 1, 2, 3, 4].map((at) => room(`r${at}`, 31.3 + at / 100, 120.6));

it('says of a place far from its district’s others what the check says of it, to the letter', () => {
  const far = room('far', 32.31, 120.62, 'gcj02');
  const [said] = checkPlaces([...regions, ...rooms, far]).filter(({ entry }) => entry.id === 'far');
  expect(said!.message).toBe('坐标离“示例qu”其他地方的中间有 109 公里。请在地图上再核对一遍经纬度。');
  const around = surroundings([...regions, ...rooms, far]);
  expect(farFromOthers(far.data.place.coordinates, 'jie', around)).toBe(said!.message);
  expect(farFromOthers(far.data.place.coordinates, 'qu', around)).toBe(said!.message);
});

it('is silent about a near one, a region without neighbours, and half a position', () => {
  const around = surroundings([...regions, ...rooms]);
  expect(farFromOthers({ lat: 31.35, lng: 120.65, system: 'wgs84' }, 'jie', around)).toBeUndefined();
  expect(farFromOthers({ lat: 39.9, lng: 116.4, system: 'wgs84' }, 'wai', around)).toBeUndefined();
  expect(farFromOthers({ lat: 39.9, lng: 116.4 }, 'jie', around)).toBeUndefined();
  expect(farFromOthers({ lat: 39.9, lng: 116.4, system: 'wgs84' }, undefined, around)).toBeUndefined();
});
