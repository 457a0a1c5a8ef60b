import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file as Pagefind reads it. At once: handing files of 5 KB to other threads costs more than compressing them. */
export function packed(content: Buffer): Packed {
  const marked = Buffer.concat([mark, content]);
  const hash = createHash('sha256').update(marked).digest('hex');
  return { hash, bytes: gzipSync(marked, { level: 9 }) };
}

/** Writes files into `folder`, named by their content. `put` answers with the name and throws what kept it from the disk. */
export function fileWriter(folder: string): FileWriter {
  const hashes = new Map<string, string>();
  const folders = new Set<string>();
  return {
    put(pattern, { hash, bytes }) {
      let name = hash.slice(0, shortest);
      const pathOf = () => pattern.replace('*', name);
      while ((hashes.get(pathOf()) ?? hash) !== hash) name = hash.slice(0, name.length + 1);
      if (hashes.has(pathOf())) return name;
      hashes.set(pathOf(), hash);
      const file = join(folder, pathOf());
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, bytes);
      return name;
    },
  };
}

/** Pagefind looks for it where a server may have taken the compression off already. */
const mark = Buffer.from('pagefind_dcd');
/** Signs of a hash in a name; more where two contents begin alike. The names of all pages are part of every first question. */
const shortest = 7;

interface FileWriter {
  /** Writes a file whose name has the hash for its star (`fragment/*.pf_fragment`). */
  put(pattern: string, file: Packed): string;
}

export interface Packed {
  /** SHA-256 of what is in it. */
  hash: string;
  /** Compressed. */
  bytes: Uint8Array;
}
