import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { openSearch } from '../../../src/search/index.ts';
import type { SearchWords } from '../../../src/content-types/search-words.ts';
import type { OpenEngine } from '../engine.ts';
import type { BenchPage } from '../page.ts';

/** The site's own search with the site's own words: everything that the bench knows of it is in this file. */
export async function index(pages: readonly BenchPage[], folder: string): Promise<void> {
  const { indexPages } = await import('../../search-index.ts');
  const file = await readFile('content/words.yml', 'utf8').catch(() => 'same: []\nexplained: []');
  // The build has checked it before.
  await indexPages([...pages], folder, parse(file) as SearchWords);
}

/** Runs in the browser. */
export async function open(): Promise<OpenEngine> {
  const search = await openSearch('/');
  return {
    async find(text) {
      const found = await search.find(text, {});
      return {
        exact: found.exact,
        load: async (from, to) => (await found.load(from, to)).map(({ url }) => url),
      };
    },
  };
}
