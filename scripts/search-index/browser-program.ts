import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * What of Pagefind runs in the browser, by file name: its script, its worker, its WebAssembly; and the entry file that it writes
 * for a site without pages. Its own search forms are left out: the site has a search page.
 */
export async function browserProgram(): Promise<{ program: Map<string, Buffer>; entry: EntryFile }> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    // What Pagefind segments by language it would segment otherwise than what is typed.
    const { index } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error('搜索：Pagefind 没有启动，请重新运行 npm ci。');
    await index.writeFiles({ outputPath: folder });
    const read = (file: string) => readFile(join(folder, file));
    const files = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];
    return {
      program: new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const))),
      entry: JSON.parse((await read(entryFile)).toString()) as EntryFile,
    };
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

/** What the browser reads first: where the index of each language is. */
export const entryFile = 'pagefind-entry.json';

interface EntryFile {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}
