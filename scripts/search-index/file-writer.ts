import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as Pagefind reads it. */
export async function packed(content: Buffer): Promise<Packed> {
  const marked = Buffer.concat([mark, content]);
  const hash = createHash('sha256').update(marked).digest('hex');
  return { hash, bytes: await compressed(marked, { level: 9 }) };
}

/** Writes files into `folder`, named by their content, some at once. `put` answers with the name; `written` waits for all and throws what kept one from the disk. */
export function fileWriter(folder: string): FileWriter {
  const hashes = new Map<string, string>();
  const folders = new Map<string, Promise<unknown>>();
  const open = new Set<Promise<void>>();
  const write = async (path: string, bytes: Uint8Array) => {
    const parent = join(folder, path, '..');
    if (!folders.has(parent)) folders.set(parent, mkdir(parent, { recursive: true }));
    await folders.get(parent);
    await writeFile(join(folder, path), bytes);
  };
  return {
    async put(pattern, { hash, bytes }) {
      let name = hash.slice(0, shortest);
      const pathOf = () => pattern.replace('*', name);
      while ((hashes.get(pathOf()) ?? hash) !== hash) name = hash.slice(0, name.length + 1);
      if (hashes.has(pathOf())) return name;
      hashes.set(pathOf(), hash);
      // One that fails stays, so that whoever waits next is told.
      const job = write(pathOf(), bytes).then(() => void open.delete(job));
      job.catch(() => undefined);
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
  put(pattern: string, file: Packed): Promise<string>;
  written(): Promise<void>;
}

export interface Packed {
  /** SHA-256 of what is in it. */
  hash: string;
  /** Compressed. */
  bytes: Uint8Array;
}
