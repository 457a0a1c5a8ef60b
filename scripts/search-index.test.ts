import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesBelow } from '../src/files-below.ts';
import type { SearchWords } from '../src/content-types/search-words.ts';
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

test('of pages that have not changed the kept index is taken, and the result is that of a build from nothing', async () => {
  const kept = join(outDir, 'kept');
  const page = (name: string, date: string, text: string) =>
    writeFile(
      join(outDir, `${name}.html`),
      `<html>${publishedOn(date)}<body data-pagefind-body><h1>${text}</h1></body></html>`,
    );
  // The addresses of these end a segment.
  await page('p340', '2017', '妇联');
  await page('p386', '2018', '微家');
  await page('new', '2019', '母婴室');
  const index = async (same: SearchWords['same'] = []) => {
    await indexSite(outDir, { same, explained: [] }, kept);
    return readdir(kept);
  };
  const first = await index();
  expect(first).toHaveLength(3);
  expect(await index()).toEqual(first);
  await page('p386', '2018', '妇女微家');
  const second = await index();
  expect(second.filter((name) => first.includes(name))).toHaveLength(2);
  const made = await filesOf('pagefind');
  await indexSite(outDir, { same: [], explained: [] });
  expect(await filesOf('pagefind')).toEqual(made);
  // One that was not written to its end is made again.
  await writeFile(join(kept, second[0]!), 'x');
  await index();
  expect(await filesOf('pagefind')).toEqual(made);
  const third = await index([{ terms: ['母婴室', '哺乳室'] }]);
  expect(third.filter((name) => second.includes(name))).toEqual([]);
});

test('a new page leaves the numbers of the older ones as they are', async () => {
  const page = (name: string, date: string) =>
    writeFile(
      join(outDir, `${name}.html`),
      `<html>${publishedOn(date)}<body data-pagefind-body><h1>${name}</h1></body></html>`,
    );
  await page('z', '2017');
  await page('a', '2018');
  await indexSite(outDir);
  const before = await readdir(join(outDir, 'pagefind/fragment'));
  await page('b', '2019');
  await indexSite(outDir);
  const list = (await readdir(join(outDir, 'pagefind'))).find((file) => file.endsWith('.pf_meta'))!;
  const names = gunzipSync(await readFile(join(outDir, 'pagefind', list))).toString('latin1');
  const order = (await readdir(join(outDir, 'pagefind/fragment'))).sort(
    (one, other) => names.indexOf(one.slice(0, 7)) - names.indexOf(other.slice(0, 7)),
  );
  expect(order).toHaveLength(3);
  expect(order.slice(0, 2).sort()).toEqual(before.sort());
});

function publishedOn(date: string): string {
  return `<script type="application/ld+json">{"datePublished":"${date}"}</script>`;
}

async function filesOf(folder: string): Promise<[string, string][]> {
  const files = filesBelow(join(outDir, folder));
  return Promise.all(
    files.map(async (file) => [file, (await readFile(join(outDir, folder, file))).toString('base64')]),
  );
}

async function languages(): Promise<string[]> {
  const entry = await readFile(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8');
  return Object.keys((JSON.parse(entry) as { languages: object }).languages);
}
