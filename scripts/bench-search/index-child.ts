import { readFile } from 'node:fs/promises';
import { engines } from './engines.ts';
import type { Corpus } from './corpora.ts';

/** Started by make-index.ts: the engine's name, a file with the pages and the words, the folder to write to. */
const [name = '', file = '', folder = ''] = process.argv.slice(2);
const engine = await engines[name]!.load();
const { pages, words } = JSON.parse(await readFile(file, 'utf8')) as Pick<Corpus, 'pages' | 'words'>;
await engine.index(pages, folder, words);
// A program that was started (Pagefind's) is counted once it has ended.
await new Promise((resolve) => setTimeout(resolve, 500));
