import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { checkContent } from '../../src/checks/content.ts';
import { contentTypes } from '../../src/content-types/index.ts';
import { writeGenerated } from './content.ts';

const root = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(root, { recursive: true }));

test('is content of every type without a fault, about 1,000 characters an entry, and every name is an example', async () => {
  const to = join(root, 'content');
  expect(await writeGenerated({ entries: 200, photos: 1, seed: '1', to })).toEqual({
    entries: 200,
    photos: 1,
  });
  const { entries, faults } = await checkContent(to);
  expect(faults).toEqual([]);
  expect(new Set(entries.map(({ type }) => type)).size).toBe(Object.keys(contentTypes).length);
  expect(entries.filter(({ data }) => !data?.title.startsWith('示例'))).toEqual([]);
  const characters = entries.map(({ body }) => body.match(/\p{Script=Han}/gu)!.length);
  const mean = characters.reduce((sum, count) => sum + count, 0) / entries.length;
  expect(mean).toBeGreaterThan(850);
  expect(mean).toBeLessThan(1150);
  const photo = entries.find(({ files }) => files.includes('photo.jpg'))!;
  const { width, height } = await sharp(join(to, photo.type, photo.id, 'photo.jpg')).metadata();
  expect(width * height).toBeGreaterThan(12e6);
}, 60_000);

test('the same seed gives the same bytes, another one others', async () => {
  const made = async (seed: string) => {
    const to = join(root, 'again');
    await writeGenerated({ entries: 40, photos: 1, seed, to });
    return hashOf(to);
  };
  const first = await made('1');
  expect(await made('1')).toBe(first);
  expect(await made('2')).not.toBe(first);
}, 60_000);

test('never writes over a folder that somebody else made', async () => {
  const to = join(root, 'real');
  mkdirSync(to);
  writeFileSync(join(to, 'site.yml'), 'name: 真的网站\n');
  await expect(writeGenerated({ entries: 40, photos: 0, seed: '1', to })).rejects.toThrow(
    /real 已经有了，而且不是用这个命令编的。为了不盖掉里面的东西，没有写。请换一个 --out。$/,
  );
  expect(readdirSync(to)).toEqual(['site.yml']);
});

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
