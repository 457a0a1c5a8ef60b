import { expect, test } from 'vitest';
import { contentTypes, type TypeId } from '../content-types/index.ts';
import { columns, openRow } from './open-data.ts';
import { consent, context, sample } from './samples.ts';

test('flattens places and puts the words beside the codes', () => {
  const row = openRow(
    sample('nursing-rooms', { place: { address: '临顿路 58 号' }, kind: 'booth' }),
    context,
  );
  expect(row).toMatchObject({
    id: 'x',
    url: 'https://example.org/fulian/nursing-rooms/x/',
    region: 'shuangta',
    'region.words': '江苏省/苏州市/姑苏区/双塔街道',
    kind: 'booth',
    'kind.words': '哺乳小间',
    'place.address': '临顿路 58 号',
    'place.coordinates.lat': null,
    'amenities.hotWater': 'unknown',
    'amenities.hotWater.words': '待核实',
  });
});

test('keeps the columns of one list in step where an item lacks a value', () => {
  const honors = [
    { title: '最美家庭', level: 'city' },
    { title: '五好家庭', level: 'national', year: '2018', outcome: 'nominated' },
  ];
  const row = openRow(sample('families', { kind: 'finest', consent, honors }), context);
  expect(row).toMatchObject({
    'honors.title': ['最美家庭', '五好家庭'],
    'honors.level.words': ['市级', '国家级'],
    'honors.year': ['', '2018'],
    'honors.outcome.words': ['获评', '提名'],
  });
});

test.each(Object.keys(contentTypes) as TypeId[])(
  '%s: every column has a name of its own and a label',
  (type) => {
    const names = columns(type).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(columns(type).filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  },
);

test('never gives away consent, photos or what is not registered open', () => {
  const kept = {
    basis: 'consented',
    by: 'self',
    on: '2020-01-01',
    scope: '秘密',
    keptAt: '档案柜',
    portrait: 'consented',
  };
  const photos = [{ src: 'face.jpg', alt: '合影' }];
  const row = openRow(sample('workers', { kind: 'person', consent: kept, photos }), context);
  expect(JSON.stringify(row)).not.toMatch(/秘密|档案柜|face|合影|consent/);
});

test('does not name entries that are withheld', () => {
  const named = { families: ['shown', 'withheld'], programme: 'withheld', microHome: 'shown' };
  const isPublished = (_type: string, id: string) => id !== 'withheld';
  const row = openRow(sample('activities', { kind: 'care', ...named }), { ...context, isPublished });
  expect(row).toMatchObject({ families: ['shown'], programme: null, microHome: 'shown' });
});

test('the context knows what is published', () => {
  expect(context.isPublished('regions', 'gusu')).toBe(true);
  expect(context.isPublished('regions', 'wang-xiaohong')).toBe(false);
  expect(context.isPublished('families', 'gusu')).toBe(false);
});

test('the data dictionary lists the allowed codes with their words', () => {
  expect(columns('nursing-rooms').find(({ name }) => name === 'access.fathers')).toMatchInlineSnapshot(`
    {
      "hint": "",
      "label": "进入方式·爸爸可进",
      "list": false,
      "name": "access.fathers",
      "type": "代码",
      "values": {
        "no": "不可以",
        "unknown": "待核实",
        "yes": "可以",
      },
    }
  `);
});
