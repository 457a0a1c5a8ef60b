import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { demoPlaces } from '../../scripts/demo-places.ts';
import { contentTypes, type Entry } from '../content-types/index.ts';
import { packPlaces, unpackPlaces } from '../finder/place-data.ts';
import { finderPlace } from './finder-place.ts';
import { consent, sample } from './samples.ts';

const regions = [
  region('jiangsu', '江苏省', 'province'),
  region('gusu', '姑苏区', 'district'),
  region('shuangta', '双塔街道', 'street'),
  region('x-shequ', '某社区', 'community'),
];

test('a nursing room of which nothing is known is unknown throughout, never no', () => {
  const found = finderPlace(sample('nursing-rooms'), regions);
  const { amenities, ...rest } = found;
  expect(rest).toEqual({
    id: 'x',
    title: '示例',
    kind: 'unknown',
    region: 'shuangta',
    district: { id: 'gusu', title: '姑苏区' },
    street: { id: 'shuangta', title: '双塔街道' },
    how: 'unknown',
    fathers: 'unknown',
  });
  expect(new Set(Object.values(amenities))).toEqual(new Set(['unknown']));
  expect(unpackPlaces(packPlaces([found]))).toEqual([found]);
});

test('a micro-home has its host and what it is for, and no amenities that nobody asked about', () => {
  const home = sample('micro-homes', { kind: 'lodging', host: '示例主人', phone: '0512-00000000', consent });
  expect(finderPlace(home, [])).toEqual({
    id: 'x',
    title: '示例',
    summary: '一句话说明。',
    kind: 'lodging',
    region: 'shuangta',
    how: 'unknown',
    fathers: 'unknown',
    phone: '0512-00000000',
    host: '示例主人',
    amenities: {},
  });
});

describe('coordinates', () => {
  test.each([
    [{ lat: 31.30123, lng: 120.62345 }, undefined],
    [{ lat: 31.3012, lng: 120.6234 }, undefined],
    // The zeros at the end of 120.6200 are not in the file.
    [{ lat: 31.3012, lng: 120.62 }, undefined],
    [{ lat: 31.301, lng: 120.623 }, true],
    [{ lat: 31.3, lng: 120.62 }, true],
    [{ lat: 31, lng: 121 }, true],
  ])('%j: imprecise is %s', (coordinates, imprecise) => {
    const found = finderPlace(room({ place: { coordinates: { ...coordinates, system: 'wgs84' } } }), regions);
    expect(found.imprecise).toBe(imprecise);
    expect(found.position).toEqual(coordinates);
  });

  test('become WGS-84 to five decimals', () => {
    const coordinates = { lat: 39.921966, lng: 116.416616, system: 'bd09' };
    const { position } = finderPlace(room({ place: { coordinates } }), regions);
    expect(position).toEqual({ lat: 39.91427, lng: 116.40399 });
  });
});

test('five thousand invented places cost at most 150 bytes each in gzip, and come back whole', () => {
  const schema = contentTypes['nursing-rooms'].schema;
  const places = demoPlaces(5000).map(({ id, data }) =>
    finderPlace({ type: 'nursing-rooms', id, data: schema.parse(data) }, regions),
  );
  const text = JSON.stringify(packPlaces(places));
  expect(unpackPlaces(JSON.parse(text))).toEqual(places);
  expect(gzipSync(text).length / places.length).toBeLessThan(150);
});

function room(fields: Record<string, unknown>): Entry<'nursing-rooms'> {
  return sample('nursing-rooms', fields);
}

function region(id: string, title: string, level: string): Entry<'regions'> {
  return { ...sample('regions', { title, level }), id };
}
