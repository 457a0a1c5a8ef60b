import { describe, expect, test } from 'vitest';
import type { FinderPlace } from '../../finder/place-data.ts';
import { arrange, middleOf, regionNamed } from './arrange.ts';
import { momentOf } from './judge.ts';
import { readWanted, type Wanted } from './wanted.ts';

const holidays = { through: '2027-12-31', off: ['2026-10-01'], work: [] };
/** Wednesday, 10:00 in China. */
const moment = momentOf(new Date('2026-11-25T02:00:00Z'), holidays);

const place = (id: string, fields: Partial<FinderPlace> = {}): FinderPlace => ({
  id,
  title: `示例${id}`,
  kind: 'room',
  region: 'x',
  how: 'unknown',
  fathers: 'unknown',
  amenities: {},
  ...fields,
});
const wanted = (part: Partial<Wanted>): Wanted => ({ ...readWanted(''), ...part });
const idsOf = (places: FinderPlace[], part: Partial<Wanted>) => {
  const { yes, ask } = arrange(places, wanted(part), moment);
  return [yes, ask].map((list) => list.map(({ place }) => place.id).join());
};

describe('a filter shows what fits, apart from it what is not known, and hides only what does not fit', () => {
  const area = (title: string) => ({ id: title, title });
  test.each<[string, Partial<Wanted>, Partial<FinderPlace>, Partial<FinderPlace>]>([
    ['who may enter', { fathers: true }, { fathers: 'yes' }, { fathers: 'no' }],
    ['how to get in', { access: true }, { how: 'open' }, { how: 'key' }],
    ['when it was checked', { checked: true }, { checkedOn: '2025-11-25' }, { checkedOn: '2025-11-24' }],
    ['an amenity', { amenities: ['cot'] }, { amenities: { cot: 'yes' } }, { amenities: { cot: 'no' } }],
    [
      'no steps',
      { amenities: ['stepFree'] },
      { amenities: { stepFree: 'yes' } },
      { amenities: { stepFree: 'no' } },
    ],
    ['whether it is open', { open: true }, { hours: '09:00-17:00' }, { hours: '11:00-12:00' }],
    ['the district', { region: '甲区' }, { district: area('甲区') }, { district: area('乙区') }],
  ])('%s', (_name, part, fits, not) => {
    expect(idsOf([place('a', not), place('b'), place('c', fits)], part)).toEqual(['c', 'b']);
  });

  test('the kind', () => {
    const kinds = ['booth', 'unknown', 'room'].map((kind) => place(kind, { kind }));
    expect(idsOf(kinds, { kind: 'room' })).toEqual(['room', 'unknown']);
  });

  test('a street: who is known no closer than its district may lie in it', () => {
    const [one, other] = ['甲区', '乙区'].map(area);
    const places = [
      place('a', { district: one!, street: area('一街') }),
      place('b', { district: one! }),
      place('c', { district: other! }),
      place('d', { district: one!, street: area('二街') }),
    ];
    expect(idsOf(places, { region: '甲区/一街' })).toEqual(['a', 'b']);
    expect(regionNamed(places, '一街')).toBe('甲区/一街');
    expect(regionNamed(places, '丙区')).toBe('');
  });

  test('one known no outweighs anything else, and hours that ask to call first are not known', () => {
    const places = [place('a', { hours: '"先打电话"', fathers: 'yes' }), place('b', { fathers: 'no' })];
    expect(idsOf(places, { open: true, fathers: true })).toEqual(['', 'a']);
  });
});

test('the nearest comes first, and what cannot be measured comes last in its own order', () => {
  const at = (lat: number) => ({ position: { lat, lng: 121 } });
  const places = [
    place('a'),
    place('b', at(31.2)),
    place('c', { ...at(31), imprecise: true }),
    place('d', at(31.1)),
  ];
  const { yes } = arrange(places, wanted({}), moment, { lat: 31, lng: 121 });
  expect(yes.map(({ place, metres }) => [place.id, metres && Math.round(metres / 1000)])).toEqual([
    ['d', 11],
    ['b', 22],
    ['a', undefined],
    ['c', undefined],
  ]);
});

test('words find a place by its street, venue or address, whatever their form', () => {
  const places = [place('a', { address: '示例路 12 号' }), place('b', { venue: 'ＡＢＣ 广场' })];
  expect(idsOf(places, { text: '示例路 12' })).toEqual(['a', '']);
  expect(idsOf(places, { text: 'abc广场' })).toEqual(['', '']);
  expect(idsOf(places, { text: 'abc 广场' })).toEqual(['b', '']);
});

test('a text names the middle of the places that it finds', () => {
  const places = [31, 31.2].map((lat) =>
    place(String(lat), { address: '示例路', position: { lat, lng: 121 } }),
  );
  expect(middleOf(places, '示例路')!.lat).toBeCloseTo(31.1);
  expect(middleOf(places, '别的路')).toBeUndefined();
  expect(middleOf(places, ' ')).toBeUndefined();
});

test('5,000 places are sorted and filtered within 50 ms', () => {
  const hours = ['24/7', 'Mo-Fr 09:00-17:00; PH off', '10:00-22:00'];
  const places = Array.from({ length: 5000 }, (_, index) =>
    place(String(index), {
      hours: hours[index % 3]!,
      fathers: index % 2 ? 'yes' : 'unknown',
      position: { lat: 31 + (index % 71) / 1000, lng: 121 + (index % 97) / 1000 },
    }),
  );
  const part = wanted({ open: true, fathers: true, text: '示例' });
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    const now = momentOf(new Date('2026-11-25T02:00:00Z'), holidays);
    expect(arrange(places, part, now, { lat: 31, lng: 121 }).yes.length).toBeGreaterThan(1000);
    return performance.now() - began;
  });
  expect(times.sort((one, other) => one - other)[3]).toBeLessThan(50);
});
