import { readFile } from 'node:fs/promises';
import { engines } from './engines.ts';
import type { BenchPage } from './page.ts';

/** Started by make-index.ts: the engine's name, a file with the pages, the folder to write to. */
const [name = '', pages = '', folder = ''] = process.argv.slice(2);
const engine = await engines[name]!.load();
await engine.index(JSON.parse(await readFile(pages, 'utf8')) as BenchPage[], folder);
// A program that was started (Pagefind's) is counted once it has ended.
await new Promise((resolve) => setTimeout(resolve, 500));
