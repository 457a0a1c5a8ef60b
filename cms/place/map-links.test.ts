import { expect, it } from 'vitest';
import { mapLinks } from './map-links.ts';
import { pastedPosition } from './pasted-position.ts';

it('puts the pin of every map where the map itself would', () => {
  const position = { lat: 39.908823, lng: 116.39747 };
  const links = mapLinks(position, 'gcj02');
  expect(links.map(({ label }) => label)).toEqual(['高德地图', '百度地图', '腾讯地图']);
  const [amap, baidu, tencent] = links.map(({ href }) => pastedPosition(href));
  expect(amap).toEqual({ position, system: 'gcj02' });
  expect(tencent).toEqual({ position, system: 'gcj02' });
  expect(baidu).toMatchObject({ system: 'bd09', position: { lat: expect.closeTo(39.91516, 4) } });
});
