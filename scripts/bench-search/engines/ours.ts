import type { SearchWords } from '../../../src/content-types/search-words.ts';
import type { OpenEngine } from '../engine.ts';
import type { BenchPage } from '../page.ts';

/** The site's own search with the site's own words: everything that the bench knows of it is in this file. */
export async function index(
  pages: readonly BenchPage[],
  folder: string,
  words: SearchWords | undefined,
): Promise<void> {
  const { indexPages } = await import('../../search-index.ts');
  await indexPages(pages, folder, words);
}

/** Runs in the browser. */
export async function open(): Promise<OpenEngine> {
  const { openSearch } = await import('../../../src/search/index.ts');
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
