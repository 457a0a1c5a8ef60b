import { expect, test } from 'vitest';
import type { FinderPlace } from '../../finder/place-data.ts';
import { cardHtml } from './card.ts';
import { goLinks } from './go-links.ts';
import { placed } from './placed.ts';
import { sketchSvg } from './sketch.ts';

const evil = '"><img src=x onerror=alert(1)>';
const position = { lat: 31.3, lng: 120.6 };
const place: FinderPlace = {
  id: 'x',
  title: evil,
  kind: 'room',
  region: 'r',
  street: { id: 's', title: evil },
  venue: evil,
  address: evil,
  floor: evil,
  directions: evil,
  howWords: evil,
  host: evil,
  summary: evil,
  how: 'key',
  fathers: 'no',
  amenities: { hotWater: 'yes' },
};
const view = {
  base: '/',
  kinds: {},
  goLinks,
  state: { text: evil, tone: 'ask' as const },
  yearAgo: '2025-11-25',
};

test.each(['nursing-rooms', 'micro-homes'] as const)('no word of a place in %s can become markup', (type) => {
  expect(cardHtml(place, { ...view, type })).not.toContain('<img');
  expect(cardHtml({ ...place, position, hours: evil }, { ...view, type })).not.toContain('<img');
});

test('nor can one on the map, a typed name of where one starts included', () => {
  const exact = placed({ ...place, position }, view.state);
  const other = placed({ ...place, position: { lat: 31.4, lng: 120.6 } }, view.state);
  const svg = sketchSvg([exact, exact, other], { width: 400, height: 400, origin: { position, name: evil } });
  expect(svg).not.toContain('<img');
  expect(svg).toContain('2 处挨得很近');
});

test('a map of 5,000 places groups them, and is drawn within 50 ms', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    placed({
      ...place,
      title: `示例${index}`,
      position: { lat: 31 + (index % 71) / 500, lng: 120 + (index % 97) / 500 },
    }),
  );
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    expect(sketchSvg(many, { width: 375, height: 375 }).match(/class="marker/g)!.length).toBeLessThan(90);
    return performance.now() - began;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test('what was checked more than a year ago is to be asked about first', () => {
  const checked = (checkedOn?: string) =>
    /<p class="checked.*?<\/p>/.exec(
      cardHtml({ ...place, checkedOn }, { ...view, type: 'nursing-rooms' }),
    )![0];
  expect(checked('2025-11-24')).toBe(
    '<p class="checked old">2025年11月24日核对<strong>超过一年没有核对，去之前先问一问</strong></p>',
  );
  expect(checked('2025-11-25')).toBe('<p class="checked">2025年11月25日核对</p>');
  expect(checked()).toBe('<p class="checked">还没有人到现场核对</p>');
});

test('of a room of which nothing is known one line says so; what is known of it brings all back', () => {
  const unknown = { id: 'x', title: '天虹商场母婴室', kind: 'room', region: 'r', venue: '天虹商场' };
  const room = {
    ...unknown,
    how: 'unknown',
    fathers: 'unknown',
    amenities: { hotWater: 'unknown' },
  } as const;
  const lines = (more: Partial<FinderPlace>) =>
    [
      ...cardHtml({ ...room, ...more }, { ...view, type: 'nursing-rooms' }).matchAll(
        /<p class="(?:way|access|has).*?<\/p>/g,
      ),
    ].map(([line]) => line.replace(/<[^>]+>/g, '').trim());
  expect(lines({})).toEqual(['几楼、怎么进、爸爸能否进、有什么，都待核实，先问一问']);
  expect(lines({ fathers: 'no' })).toEqual([
    '几楼、怎么走待核实，到了请问人',
    '怎么进去待核实 · 爸爸不能进',
    '设施都待核实，先问一问',
  ]);
  for (const known of [{ floor: '3 楼' }, { venue: '别的商场' }, { amenities: { hotWater: 'no' } } as const])
    expect(lines(known).length).toBeGreaterThan(2);
});
