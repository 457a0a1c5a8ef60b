import { expect, test } from 'vitest';
import { convert, distance, distanceInWords, walkingMinutes, type CoordinateSystem } from './position.ts';

/** Published check values: a point in Beijing in BD-09 and one in the north-east in GCJ-02, with their WGS-84. */
test.each([
  ['bd09', [116.416616, 39.921966], 'wgs84', [116.403988, 39.914266]],
  ['wgs84', [116.403988, 39.914266], 'bd09', [116.416616, 39.921966]],
  ['gcj02', [123, 45], 'wgs84', [122.993956, 44.998041]],
  ['wgs84', [122.993956, 44.998041], 'gcj02', [123, 45]],
] as [CoordinateSystem, [number, number], CoordinateSystem, [number, number]][])(
  '%s %j in %s is %j',
  (from, [lng, lat], to, [wantedLng, wantedLat]) => {
    const found = convert({ lat, lng }, from, to);
    // Two metres: the values are given to six decimals, and BD-09 has no exact way back.
    expect(distance(found, { lat: wantedLat, lng: wantedLng })).toBeLessThan(2);
    expect(found.lng).toBeCloseTo(wantedLng, 5);
    expect(found.lat).toBeCloseTo(wantedLat, 5);
  },
);

test('there and back ends within half a metre', () => {
  for (const system of ['gcj02', 'bd09'] as const) {
    for (const place of [
      { lat: 31.3012, lng: 120.6234 },
      { lat: 22.5, lng: 114.1 },
      { lat: 45.7, lng: 126.6 },
    ]) {
      expect(distance(convert(convert(place, 'wgs84', system), system, 'wgs84'), place)).toBeLessThan(0.5);
    }
  }
});

test('the same system changes nothing, and outside China GCJ-02 is WGS-84', () => {
  expect(convert({ lat: 31.3, lng: 120.6 }, 'bd09', 'bd09')).toEqual({ lat: 31.3, lng: 120.6 });
  expect(convert({ lat: 48.2, lng: 16.37 }, 'gcj02', 'wgs84')).toEqual({ lat: 48.2, lng: 16.37 });
});

test('measures along the great circle', () => {
  // A degree on a sphere of the Earth's mean radius, 6371.009 km; along the 60th parallel it is half as long.
  expect(distance({ lat: 31, lng: 120 }, { lat: 32, lng: 120 })).toBeCloseTo(111_195.08, 0);
  expect(distance({ lat: 60, lng: 120 }, { lat: 60, lng: 120.01 })).toBeCloseTo(555.98, 1);
  expect(distance({ lat: 31, lng: 120 }, { lat: 31, lng: 120 })).toBe(0);
});

test.each([
  [0, '10 米'],
  [4, '10 米'],
  [234, '230 米'],
  [994, '990 米'],
  [996, '1 公里'],
  [1234, '1.2 公里'],
  [9949, '9.9 公里'],
  [9960, '10 公里'],
  [15_400, '15 公里'],
])('%d m is %s', (metres, words) => {
  expect(distanceInWords(metres)).toBe(words);
});

test('walks with a child at four kilometres an hour, streets a third longer than the line', () => {
  expect([0, 50, 200, 500, 3000].map(walkingMinutes)).toEqual([1, 1, 4, 10, 60]);
});
