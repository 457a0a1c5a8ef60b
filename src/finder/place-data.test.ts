import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces, type FinderPlace } from './place-data.ts';

test('places come back as they went in, not known stays not known', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const sent = JSON.parse(JSON.stringify(packPlaces(places))) as ReturnType<typeof packPlaces>;
      expect(unpackPlaces(sent)).toEqual(places);
    }),
    { numRuns: 500 },
  );
});

test('an amenity that one place names and another does not stays out of the other', () => {
  const [one, other] = unpackPlaces(
    packPlaces([
      { ...least('a'), amenities: { cot: 'unknown', lock: 'no' } },
      { ...least('b'), amenities: {} },
    ]),
  );
  expect(one!.amenities).toEqual({ cot: 'unknown', lock: 'no' });
  expect(other).toEqual(least('b'));
});

test('a place costs at most 150 bytes in gzip, however little its words have in common', () => {
  const [places] = fc.sample(fc.array(fullPlace, { minLength: 2000, maxLength: 2000 }), {
    numRuns: 1,
    seed: 6,
  });
  const bytes = gzipSync(JSON.stringify(packPlaces(places!))).length / 2000;
  expect(bytes).toBeLessThan(150);
  // Else the words were alike, and the measure is no measure.
  expect(bytes).toBeGreaterThan(80);
});

function least(id: string): FinderPlace {
  return { id, title: id, kind: 'room', region: 'gusu', how: 'unknown', fathers: 'unknown', amenities: {} };
}

/** Words of random characters out of two thousand: nothing in them repeats. */
function han(min: number, max: number) {
  const character = fc.integer({ min: 0x4e00, max: 0x55d0 }).map((code) => String.fromCharCode(code));
  return fc.array(character, { minLength: min, maxLength: max }).map((characters) => characters.join(''));
}

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((scaled) => scaled / 1e5);
const value = fc.constantFrom('yes', 'no', 'unknown' as const);
const area = fc.record({
  id: fc.constantFrom('gusu', 'xiaoshan'),
  title: fc.constantFrom('姑苏区', '萧山区'),
});
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-0${1 + (date % 9)}-${String(date).padStart(2, '0')}`);
const required = {
  id: fc.stringMatching(/^[a-z]{4,8}-[a-z]{4,8}$/),
  title: han(4, 9),
  kind: fc.constantFrom('room', 'booth', 'care', 'unknown'),
  region: fc.constantFrom('gusu', 'xiaoshan', 'shuangta-jiedao'),
  how: fc.constantFrom('open', 'register', 'key', 'call', 'unknown' as const),
  fathers: value,
};
const optional = {
  district: area,
  street: area,
  venue: han(3, 6),
  address: han(5, 8),
  floor: fc.constantFrom('1 楼', '负一层'),
  directions: han(6, 14),
  position: fc.record({ lat: degrees(3, 54), lng: degrees(73, 136) }),
  hours: fc.constantFrom('24/7', 'Mo-Fr 09:00-17:00; PH off'),
  howWords: han(3, 7),
  phone: fc.stringMatching(/^0\d{3}-\d{8}$/),
  checkedOn: day,
};
const keys = [
  'nappyTable',
  'washBasin',
  'hotWater',
  'soap',
  'seat',
  'table',
  'cot',
  'socket',
  'refrigerator',
];
const amenities = fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });
const place = fc
  .record(
    { ...required, ...optional, host: han(2, 3), imprecise: fc.constant(true as const), amenities },
    { requiredKeys: [...Object.keys(required), 'amenities'] as never },
  )
  .map((found) => found as unknown as FinderPlace);
const fullPlace = fc
  .record({
    ...required,
    ...optional,
    amenities: fc.record(Object.fromEntries(keys.map((key) => [key, value]))),
  })
  .map((found) => found as unknown as FinderPlace);
