import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import { bigrams } from '../bigrams.ts';
import type { OpenEngine } from '../engine.ts';
import type { BenchPage } from '../page.ts';

/** FlexSearch with neighbouring Chinese characters as words; the browser gets the whole index. */
export async function index(pages: readonly BenchPage[], folder: string): Promise<void> {
  const search = new Index(options);
  // What stands first counts more, so that the title does.
  pages.forEach(({ text }, at) => search.add(at, text));
  const parts: Record<string, string> = {};
  await search.export(async (key, data) => {
    parts[key] = data;
  });
  await writeFile(join(folder, 'index.json'), JSON.stringify({ parts, urls: pages.map(({ url }) => url) }));
}

/** Runs in the browser. */
export async function open(): Promise<OpenEngine> {
  const { parts, urls } = (await (await fetch('/index.json')).json()) as Stored;
  const search = new Index(options);
  for (const [key, data] of Object.entries(parts)) search.import(key, data);
  return {
    async find(text) {
      // `suggest` also gives pages that hold only some of the words.
      const found = search.search(text, { limit: 10, suggest: true }) as number[];
      return { load: async (from, to) => found.slice(from, to).map((at) => urls[at]!) };
    },
  };
}

const options = { encode: bigrams, tokenize: 'strict' } as const;

interface Stored {
  parts: Record<string, string>;
  urls: string[];
}
