import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../src/files-below.ts';
import { checkContent } from '../src/checks/content.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { writeDemoContent } from './demo-content.ts';
import { demoPlaces } from './demo-places.ts';

test('the same seed makes the same rooms, another seed others', () => {
  expect(demoPlaces(50, 'a')).toEqual(demoPlaces(50, 'a'));
  expect(demoPlaces(50, 'b')).not.toEqual(demoPlaces(50, 'a'));
});

test('every room says that it is invented, keeps to the schema and has nobody’s address or number', () => {
  const rooms = demoPlaces(5000);
  expect(new Set(rooms.map(({ id }) => id)).size).toBe(5000);
  for (const { data } of rooms) {
    expect(contentTypes['nursing-rooms'].schema.safeParse(data).error).toBeUndefined();
    expect(data.title).toMatch(/^示例/);
    expect(data.summary).toMatch(/^示例：程序生成/);
    expect(data.place?.venue).toMatch(/^示例/);
    expect(data.place?.address ?? '示例路').toMatch(/^示例路/);
    expect(data.phone ?? '000-00000000').toMatch(/^000-0000\d{4}$/);
    expect(data.source?.title).toContain('程序生成');
  }
});

test('rooms have what a finder must cope with: nothing known, imprecise, every coordinate system, every way in', () => {
  const rooms = demoPlaces(500).map(({ data }) => data);
  const kinds = (of: (data: (typeof rooms)[number]) => unknown) => new Set(rooms.map(of));
  expect(kinds(({ place }) => place?.coordinates?.system)).toEqual(
    new Set([undefined, 'wgs84', 'gcj02', 'bd09']),
  );
  expect(kinds(({ openingHours }) => openingHours)).toContain(undefined);
  expect(kinds(({ openingHours }) => openingHours)).toContain('"先打电话"');
  expect(kinds(({ access }) => access?.how)).toEqual(new Set(['open', 'register', 'key', 'call', 'unknown']));
  expect(kinds(({ access }) => access?.fathers)).toEqual(new Set(['yes', 'no', 'unknown']));
});

test('writes them beside a copy of the content that passes the check, and leaves the content alone', async () => {
  const to = join(mkdtempSync(join(tmpdir(), 'weijia-demo-')), 'content');
  onTestFinished(() => rmSync(join(to, '..'), { recursive: true }));
  const before = filesBelow('content');
  await writeDemoContent({ count: 80, to });
  expect(filesBelow('content')).toEqual(before);
  expect(readFileSync(join(to, 'site.yml'), 'utf8')).toContain(
    'notice: 演示：名字以“示例”开头的母婴室都是程序编出来的',
  );
  const { entries, faults } = await checkContent(to);
  expect(faults).toEqual([]);
  const invented = entries.filter(({ id }) => id.startsWith('shili-'));
  expect(invented.length).toBe(80);
  // Spread over the streets of several districts, of which real ones there are.
  const where = new Set(invented.map(({ data }) => (data && 'region' in data ? data.region : '')));
  expect(where.size).toBeGreaterThan(5);
  for (const region of where) expect(existsSync(join('content/regions', region)), region).toBe(true);
}, 60_000);
