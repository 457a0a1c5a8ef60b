import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenEngine } from '../engine.ts';
import type { BenchPage } from '../page.ts';

/** Pagefind as it ships, with nothing set. */
export async function index(pages: readonly BenchPage[], folder: string): Promise<void> {
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  const outputPath = join(folder, 'pagefind');
  await index.writeFiles({ outputPath });
  await close();
  // Its ready-made interfaces are no part of the index.
  for (const file of await readdir(outputPath))
    if (/-ui\.(js|css)$|^pagefind-highlight/.test(file)) await rm(join(outputPath, file));
}

/** Runs in the browser. */
export async function open(): Promise<OpenEngine> {
  const url = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  return {
    async find(text) {
      const { results } = await pagefind.search(text);
      return {
        async load(from, to) {
          const loaded = await Promise.all(results.slice(from, to).map((result) => result.data()));
          return loaded.map(({ url }) => url);
        },
      };
    },
  };
}

interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}
