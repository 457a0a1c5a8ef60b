import { expect, test } from 'vitest';
import { navigationLinks } from './navigation.ts';
import { convert, distance } from './position.ts';

const name = '示例&广场#1 (东门): 3;楼, 母婴室';
const wgs84 = { lat: 39.914266, lng: 116.403988 };
/** Read on 百度. */
const place = { name, position: { lat: 39.921966, lng: 116.416616 }, system: 'bd09' as const };
const gcj02 = convert(wgs84, 'wgs84', 'gcj02');

test('offers the applications in the order in which they are used here', () => {
  expect(navigationLinks(place).map(({ app, label }) => [app, label])).toEqual([
    ['amap', '高德地图'],
    ['baidu', '百度地图'],
    ['tencent', '腾讯地图'],
    ['apple', 'Apple 地图'],
    ['geo', '手机里的地图'],
  ]);
});

test('高德: GCJ-02, longitude first, on foot', () => {
  const { origin, pathname, searchParams, hash } = linkTo('amap');
  expect([origin, pathname, hash]).toEqual(['https://uri.amap.com', '/navigation', '']);
  const [lng, lat, title, ...more] = searchParams.get('to')!.split(',');
  expect(more).toEqual([]);
  expect(title).toBe('示例&广场#1 （东门）： 3；楼， 母婴室');
  expect(distance({ lat: Number(lat), lng: Number(lng) }, gcj02)).toBeLessThan(2);
  expect(others(searchParams, 'to')).toEqual({
    mode: 'walk',
    coordinate: 'gaode',
    src: 'weijia',
    callnative: '1',
  });
});

test('百度: BD-09 as it was read, latitude first', () => {
  const { origin, pathname, searchParams, hash } = linkTo('baidu');
  expect([origin, pathname, hash]).toEqual(['https://api.map.baidu.com', '/marker', '']);
  expect(searchParams.get('location')).toBe('39.921966,116.416616');
  expect(searchParams.get('title')).toBe('示例&广场#1 （东门）： 3；楼， 母婴室');
  expect(others(searchParams, 'location', 'title', 'content')).toEqual({
    output: 'html',
    coord_type: 'bd09ll',
    src: 'webapp.weijia.finder',
  });
});

test('腾讯: GCJ-02, latitude first, on foot', () => {
  const { origin, pathname, searchParams, hash } = linkTo('tencent');
  expect([origin, pathname, hash]).toEqual(['https://apis.map.qq.com', '/uri/v1/routeplan', '']);
  expect(searchParams.get('to')).toBe('示例&广场#1 （东门）： 3；楼， 母婴室');
  const [lat, lng] = searchParams.get('tocoord')!.split(',').map(Number);
  expect(distance({ lat: lat!, lng: lng! }, gcj02)).toBeLessThan(2);
  expect(others(searchParams, 'to', 'tocoord')).toEqual({ type: 'walk', coord_type: '2', referer: 'weijia' });
});

test('Apple: GCJ-02 in China, latitude first, on foot', () => {
  const { origin, searchParams } = linkTo('apple');
  expect(origin).toBe('https://maps.apple.com');
  const [lat, lng] = searchParams.get('daddr')!.split(',').map(Number);
  expect(distance({ lat: lat!, lng: lng! }, gcj02)).toBeLessThan(2);
  expect(others(searchParams, 'daddr')).toEqual({ dirflg: 'w' });
});

test('geo: WGS-84 in the path of RFC 5870, and the name for the pin', () => {
  const href = hrefOf('geo');
  const [, lat, lng, again, title] = /^geo:([\d.]+),([\d.]+)\?q=([\d.,]+)\((.*)\)$/.exec(href)!;
  expect(distance({ lat: Number(lat), lng: Number(lng) }, wgs84)).toBeLessThan(2);
  expect(again).toBe(`${lat},${lng}`);
  expect(decodeURIComponent(title!)).toBe('示例&广场#1 （东门）： 3；楼， 母婴室');
});

test('no link has a sign that an address may not have', () => {
  for (const { href } of navigationLinks(place)) expect(href).toMatch(/^[\w.~%:/?#[\]@!$&'()*+,;=-]+$/);
});

function hrefOf(app: string): string {
  return navigationLinks(place).find((link) => link.app === app)!.href;
}

function linkTo(app: string): URL {
  return new URL(hrefOf(app));
}

function others(parameters: URLSearchParams, ...names: string[]): Record<string, string> {
  return Object.fromEntries([...parameters].filter(([key]) => !names.includes(key)));
}
