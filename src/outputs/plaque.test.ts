import { expect, test } from 'vitest';
import { plaqueOf, plaquePath } from './plaque.ts';
import { consent, context, sample } from './samples.ts';

const site = {
  ...context.site,
  lights: Object.fromEntries(
    Object.keys(context.site.lights).map((key, nth) => [key, { name: `第${nth + 1}微`, about: '说明' }]),
  ) as typeof context.site.lights,
};

test('a room’s plaque says when it is open, how to get in, who runs it and whom to call', () => {
  const room = sample('nursing-rooms', {
    title: '测试商场三楼母婴室',
    number: 'CS-001',
    openingHours: 'Mo-Fr 09:00-17:00',
    access: { how: 'key', words: '钥匙在一楼服务台。', fathers: 'no' },
    operator: '测试商场',
    phone: '12338',
  });
  expect(plaqueOf(room, site)).toMatchObject({
    kind: '母婴室',
    name: '测试商场三楼',
    number: 'CS-001',
    rows: [
      { label: '开放时间', text: '周一至周五 9:00–17:00' },
      { label: '怎么进', text: '到服务台取钥匙；钥匙在一楼服务台；爸爸请在门外等' },
      { label: '管理单位', text: '测试商场' },
      { label: '电话', text: '12338' },
    ],
    lights: [],
  });
});

test('a home’s plaque names its host and the lights as the settings call them', () => {
  const lights = { plaque: { number: 'WJ-08' } };
  const home = sample('micro-homes', { title: '羿唐微家', kind: 'other', consent, host: '测试人', lights });
  expect(plaqueOf(home, site)).toMatchObject({
    kind: '妇女微家',
    name: '羿唐微家',
    number: 'WJ-08',
    rows: [{ label: '微家主人', text: '测试人' }],
    lights: ['第1微', '第2微', '第3微', '第4微', '第5微'],
  });
});

test('what is not known is not on the plaque', () => {
  const { rows, number } = plaqueOf(sample('nursing-rooms'), site);
  expect({ rows, number }).toEqual({ rows: [], number: undefined });
});

test.each([
  ['母婴室', ''],
  ['天虹商场（母婴室）', '天虹商场'],
  ['母婴室示范点', '母婴室示范点'],
])('of the title %s the name is “%s”', (title, name) => {
  expect(plaqueOf(sample('nursing-rooms', { title }), site).name).toBe(name);
});

test('more words are written smaller', () => {
  const sizes = [4, 15, 40].map((length) =>
    plaqueOf(sample('nursing-rooms', { title: '长'.repeat(length) }), site),
  );
  expect(sizes.map(({ nameSize }) => nameSize)).toEqual(['short', 'medium', 'long']);
});

test('each size has an address of its own', () => {
  const place = { type: 'nursing-rooms', id: 'x' };
  expect([plaquePath(place), plaquePath(place, 'a6')]).toEqual([
    'nursing-rooms/x/plaque/',
    'nursing-rooms/x/plaque/a6/',
  ]);
});
