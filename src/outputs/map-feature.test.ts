import { expect, test } from 'vitest';
import { mapFeature } from './map-feature.ts';
import { context, sample } from './samples.ts';

test('puts a place read in WGS-84 on the map, longitude first', () => {
  expect(feature('wgs84').geometry).toEqual({ type: 'Point', coordinates: [120.62, 31.3] });
});

test.each(['gcj02', 'bd09'])('does not pass %s off as WGS-84', (system) => {
  const { geometry, properties } = feature(system);
  expect(geometry).toBeNull();
  expect(properties).toMatchObject({ coordinateSystem: system, coordinates: [120.62, 31.3] });
});

test('a place without coordinates has no geometry and says where it is in words', () => {
  const { geometry, properties } = mapFeature(sample('nursing-rooms', { place: { floor: '3 楼' } }), context);
  expect(geometry).toBeNull();
  expect(properties).toMatchObject({ floor: '3 楼', region: ['江苏省', '苏州市', '姑苏区', '双塔街道'] });
});

function feature(system: string) {
  return mapFeature(
    sample('nursing-rooms', { place: { coordinates: { lng: 120.62, lat: 31.3, system } } }),
    context,
  );
}
