import { expect, it, test } from 'vitest';
import { placeTypes } from './map-feature.ts';
import { columns } from './open-data.ts';
import { osmFeature } from './osm-feature.ts';
import { osmMapping, osmTags } from './osm-mapping.ts';
import { consent, context, sample } from './samples.ts';

const full = {
  title: '示例母婴室',
  kind: 'room',
  place: {
    venue: '示例商场',
    address: '示例路 1 号',
    floor: '3 楼',
    directions: '东侧电梯出来左转',
    coordinates: { lng: 120.62, lat: 31.3, system: 'wgs84' },
  },
  openingHours: 'Mo-Fr 09:00-17:00; PH off',
  access: { how: 'key', words: '钥匙在服务台', fathers: 'yes' },
  phone: '0512-12345678',
  amenities: { nappyTable: 'yes', stepFree: 'yes', airConditioning: 'no', hotWater: 'yes' },
  operator: '示例商场物业',
  checkedOn: '2026-03-08',
};

test('a room of which all is known', () => {
  expect(osmTags(sample('nursing-rooms', full))).toEqual({
    baby_feeding: 'room',
    'baby_feeding:male': 'yes',
    changing_table: 'yes',
    'changing_table:location': 'dedicated_room',
    wheelchair: 'yes',
    air_conditioning: 'no',
    name: '示例母婴室',
    level: '2',
    'addr:full': '示例路 1 号',
    description: '东侧电梯出来左转',
    opening_hours: 'Mo-Fr 09:00-17:00; PH off',
    phone: '+86 512 12345678',
    check_date: '2026-03-08',
    operator: '示例商场物业',
  });
});

test('what nobody checked has no tag: not known is never no', () => {
  expect(osmTags(sample('nursing-rooms'))).toEqual({ baby_feeding: 'yes', name: '示例' });
});

test('a no that somebody saw is a no', () => {
  const access = { fathers: 'no' };
  const amenities = { nappyTable: 'no', stepFree: 'no' };
  expect(osmTags(sample('nursing-rooms', { kind: 'booth', access, amenities }))).toEqual({
    baby_feeding: 'room',
    'baby_feeding:male': 'no',
    changing_table: 'no',
    wheelchair: 'no',
    name: '示例',
  });
});

test('a care area is not said to be a room, nor for feeding', () => {
  const tags = osmTags(sample('nursing-rooms', { kind: 'care', amenities: { nappyTable: 'yes' } }));
  expect(tags).toEqual({ changing_table: 'yes', name: '示例' });
});

test('no name of a host or member goes into the map', () => {
  const lights = { people: [{ name: '示例甲', role: '微家主人' }] };
  const home = sample('micro-homes', { kind: 'lodging', host: '示例甲', consent, lights });
  expect(osmTags(home)).toEqual({ amenity: 'social_facility', name: '示例' });
});

test('the properties are tags and nothing else; the page stands beside them', () => {
  expect(osmFeature(sample('nursing-rooms', full), context)).toMatchObject({
    type: 'Feature',
    id: 'nursing-rooms/x',
    url: 'https://example.org/fulian/nursing-rooms/x/',
    geometry: { type: 'Point', coordinates: [120.62, 31.3] },
    properties: { name: '示例母婴室' },
  });
  expect(osmFeature(sample('nursing-rooms'), context).geometry).toBeNull();
});

it.each(placeTypes)('%s: the table says of every column what becomes of it, once', (type) => {
  const said = osmMapping[type].flatMap((row) => row.columns);
  const open = columns(type)
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('.words') || name === 'access.words');
  expect(said.sort()).toEqual(open.sort());
});

it.each(placeTypes)(
  '%s: a row without tags says why, and a row gives no tag that it does not name',
  (type) => {
    for (const { keys, note, read } of osmMapping[type]) {
      expect(keys.length > 0 || note !== '').toBe(true);
      expect(keys.length > 0).toBe(read !== undefined);
      const entry = sample(type, type === 'nursing-rooms' ? full : { kind: 'other', consent });
      expect(Object.keys(read?.(entry.data as never) ?? {})).toEqual(keys);
    }
  },
);
