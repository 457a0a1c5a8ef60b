import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexSite } from './search-index.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'search-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => rm(outDir, { recursive: true }));

test('indexes the pages that want to be found', async () => {
  await writeFile(join(outDir, 'a.html'), '<html><body data-pagefind-body><h1>妇联</h1></body></html>');
  await writeFile(join(outDir, 'b.html'), '<html><body>你好</body></html>');
  await indexSite(outDir);
  expect(console.log).toHaveBeenCalledWith('搜索：编入 1 页');
  expect(await languages()).toEqual(['unknown']);
});

test('a site without entries has an empty index and is built all the same', async () => {
  await writeFile(join(outDir, 'index.html'), '<html><body>你好</body></html>');
  await indexSite(outDir);
  expect(console.log).toHaveBeenCalledWith('搜索：还没有内容可以搜索');
  expect(await languages()).toEqual([]);
});

test('the index of the very same pages and words is taken again, and made anew when one of them changed', async () => {
  const kept = `${outDir}-kept`;
  const page = (text: string) =>
    writeFile(join(outDir, 'a.html'), `<html><body data-pagefind-body><h1>${text}</h1></body></html>`);
  const index = async (words = { same: [], explained: [] }) => {
    await rm(join(outDir, 'pagefind'), { recursive: true, force: true });
    await indexSite(outDir, words, kept);
    return vi.mocked(console.log).mock.lastCall![0];
  };
  await page('妇联');
  expect(await index()).toBe('搜索：编入 1 页');
  const made = await readFile(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(await index()).toBe('搜索：和上次一样，不用再编');
  expect(await readFile(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8')).toBe(made);
  expect(await index({ same: [], explained: [{ term: '妇联', sentence: '妇女联合会' }] } as never)).toBe(
    '搜索：编入 1 页',
  );
  await page('微家');
  expect(await index()).toBe('搜索：编入 1 页');
  for (const left of [kept, `${kept}.key`]) await rm(left, { recursive: true });
});

async function languages(): Promise<string[]> {
  const entry = await readFile(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8');
  return Object.keys((JSON.parse(entry) as { languages: object }).languages);
}
