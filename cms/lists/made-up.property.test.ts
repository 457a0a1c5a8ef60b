import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintsOf } from '../preview/faults.ts';
import { lists } from './columns.ts';
import { guessHeader } from './header.ts';
import { namesOf } from './names.ts';
import { planImport } from './plan.ts';
import { fileOf } from './planned-file.ts';
import { listSheet } from './sheets.ts';
import { readTable } from './table.ts';

const names = namesOf({ regions: [{ value: 'gusu', label: '姑苏区，苏州市' }] });
const now = '2026-11-25 10:00';
/** What editors write, with every sign that a table gives a meaning to. */
const words = (max: number) =>
  fc
    .array(fc.constantFrom(...'甲乙丙丁室楼ABab019，。；;、：“”"\'‘’（）()=+-@#~<>{}%/\\|·…—～０Ａ '), {
      minLength: 1,
      maxLength: max,
    })
    .map((signs) => signs.join('').replaceAll(/ +/g, ' ').trim())
    .filter((text) => /[甲乙丙丁室楼]/.test(text));
const many = (max: number) => fc.array(words(max), { maxLength: 4 });

const home = fc.record({
  title: words(20).filter((text) => text.length > 1),
  summary: fc.array(words(30), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  place: fc.record({ address: words(30), directions: words(60) }, { requiredKeys: [] }),
  services: many(30),
  people: fc.array(fc.record({ name: words(8), role: words(12) }), { maxLength: 3 }),
  lat: fc.option(fc.double({ min: 4, max: 53, noNaN: true })),
});

test('whatever editors wrote comes back from a spreadsheet as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(home, { minLength: 1, maxLength: 5 }), async (homes) => {
      const list = lists['micro-homes'];
      const existing = homes.map(({ title, summary, place, services, people, lat }, index) => {
        const coordinates = lat === null ? {} : { coordinates: { lat, lng: 120.6, system: 'wgs84' } };
        const data = {
          ...{ title, summary, region: 'gusu', kind: 'other', place: { ...place, ...coordinates } },
          ...{ lights: { services, people }, consent: { basis: 'already-public' } },
          publishedAt: '2026-11-20 16:53',
        };
        return fileOf({ type: 'micro-homes', id: `home-${index}`, data, body: '正文。', isNew: false });
      });
      const file = await listSheet(list, existing, names);
      const table = await readTable(new Uint8Array(await file.arrayBuffer()));
      const given = { list, table, header: guessHeader(list, table), existing, names, now };
      expect(planImport(given).rows.map(({ state }) => state)).toEqual(homes.map(() => 'unchanged'));
      const [header = [], ...rows] = table.rows;
      const blank = { ...table, rows: [header, ...rows.slice(0, 1).map((row) => ['', ...row.slice(1)])] };
      const [entry] = planImport({ ...given, table: blank, existing: [] }).rows;
      if (entry!.state === 'faulty') return;
      expect(complaintsOf('micro-homes', entry!.entry!.data, now)).toEqual([]);
      // Full-width digits and letters become half-width ones.
      const plain = (text: string) => text.replaceAll('０', '0').replaceAll('Ａ', 'A');
      expect(entry!.entry!.data['title']).toBe(plain(homes[0]!.title));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('2,000 rows are compared within the time in which a page answers', () => {
  const list = lists['nursing-rooms'];
  const rows = Array.from({ length: 2000 }, (_, at) => [
    `示例${at}号母婴室`,
    '姑苏区',
    `示例路 ${at} 号`,
    '有',
    '周一至周五 9:00-17:00',
  ]);
  const table = { rows: [['名称', '所在地', '地址', '热水', '开放时间'], ...rows], merged: [] };
  const given = { list, table, header: guessHeader(list, table), names, now };
  const { files } = planImport({ ...given, existing: [] });
  expect(files).toHaveLength(2000);
  const began = performance.now();
  expect(planImport({ ...given, existing: files }).rows.every(({ state }) => state === 'unchanged')).toBe(
    true,
  );
  expect(performance.now() - began).toBeLessThan(8_000);
}, 120_000);
