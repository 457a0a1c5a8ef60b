import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * Writes files of Pagefind's kind into `folder`: compressed, named by their content, some at once. `put` answers with the name;
 * `written` waits for all and throws what kept one from being written.
 */
export function fileWriter(folder: string): FileWriter {
  const names = new Map<string, string>();
  const open = new Set<Promise<void>>();
  const folders = new Map<string, Promise<unknown>>();
  const folderOf = (path: string) => {
    const parent = join(folder, path, '..');
    if (!folders.has(parent)) folders.set(parent, mkdir(parent, { recursive: true }));
    return folders.get(parent);
  };
  const write = async (path: string, content: Buffer) =>
    writeFile(join(folder, path), await compressed(content, { level: 9 }));
  return {
    async put(pattern, content) {
      const marked = Buffer.concat([mark, content]);
      const hash = createHash('sha256').update(marked).digest('hex');
      let name = hash.slice(0, shortest);
      const taken = () => names.get(pattern.replace('*', name));
      while ((taken() ?? hash) !== hash) name = hash.slice(0, name.length + 1);
      if (taken()) return name;
      const path = pattern.replace('*', name);
      names.set(path, hash);
      await folderOf(path);
      const job = write(path, marked).finally(() => open.delete(job));
      open.add(job);
      if (open.size >= atOnce) await Promise.race(open);
      return name;
    },
    written: async () => void (await Promise.all(open)),
  };
}

const compressed = promisify(gzip);
/** Pagefind looks for it where a server may have taken the compression off already. */
const mark = Buffer.from('pagefind_dcd');
/** Signs of a hash in a name; more where two contents begin alike. The names of all pages are part of every first question. */
const shortest = 7;
const atOnce = 16;

interface FileWriter {
  /** Writes a file whose name has the hash for its star (`fragment/*.pf_fragment`). */
  put(pattern: string, content: Buffer): Promise<string>;
  written(): Promise<void>;
}
