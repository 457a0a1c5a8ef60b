import { expect, test } from 'vitest';
import { mapFeature } from './map-feature.ts';
import { context, sample } from './samples.ts';

test('puts a place read in WGS-84 on the map, longitude first', () => {
  expect(feature('wgs84').geometry).toEqual({ type: 'Point', coordinates: [120.62, 31.3] });
});

test('converts what was read on another map, and keeps the numbers as they were read', () => {
  // Check values of ../finder/position.test.ts.
  const { geometry, properties } = feature('bd09', { lng: 116.416616, lat: 39.921966 });
  expect(geometry).toEqual({ type: 'Point', coordinates: [116.403989, 39.914265] });
  expect(properties).toMatchObject({ coordinateSystem: 'bd09', coordinates: [116.416616, 39.921966] });
  expect(feature('gcj02', { lng: 123, lat: 45 }).geometry?.coordinates).toEqual([122.993956, 44.998041]);
});

test('a place without coordinates has no geometry and says where it is in words', () => {
  const { geometry, properties } = mapFeature(sample('nursing-rooms', { place: { floor: '3 楼' } }), context);
  expect(geometry).toBeNull();
  expect(properties).toMatchObject({ floor: '3 楼', region: ['江苏省', '苏州市', '姑苏区', '双塔街道'] });
});

function feature(system: string, position = { lng: 120.62, lat: 31.3 }) {
  return mapFeature(sample('nursing-rooms', { place: { coordinates: { ...position, system } } }), context);
}
