import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { bigrams } from '../bigrams.ts';
import type { OpenEngine } from '../engine.ts';
import type { BenchPage } from '../page.ts';

/** MiniSearch with neighbouring Chinese characters as words; the browser gets the whole index. */
export async function index(pages: readonly BenchPage[], folder: string): Promise<void> {
  const search = new MiniSearch<BenchPage>(options);
  search.addAll(pages);
  await writeFile(join(folder, 'index.json'), JSON.stringify(search));
}

/** Runs in the browser. */
export async function open(): Promise<OpenEngine> {
  const search = MiniSearch.loadJSON<BenchPage>(await (await fetch('/index.json')).text(), options);
  return {
    async find(text) {
      const results = search.search(text);
      return { load: async (from, to) => results.slice(from, to).map(({ id }) => id as string) };
    },
  };
}

const options: Options<BenchPage> = {
  idField: 'url',
  fields: ['title', 'text'],
  tokenize: bigrams,
  searchOptions: {
    boost: { title: 5 },
    // A single character is found at the beginning of a pair.
    prefix: (term) => /^\p{Script=Han}$/u.test(term),
  },
};
