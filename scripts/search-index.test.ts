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

async function languages(): Promise<string[]> {
  const entry = await readFile(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8');
  return Object.keys((JSON.parse(entry) as { languages: object }).languages);
}
