import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KeptFiles } from './kept-files.ts';

/**
 * Writes contents into `folder` as files that Pagefind reads, named by what is in them; those that `kept` has are linked. `put`
 * answers with the name and throws what kept it from the disk. Compresses at once: handing 5 KB to another thread costs more.
 */
export function fileWriter(folder: string, kept: KeptFiles): FileWriter {
  const hashes = new Map<string, string>();
  const folders = new Set<string>();
  const write = (file: string, content: Buffer, hash: string) => {
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    if (kept.take(hash, file)) return;
    const compressed = gzipSync(content, { level: 9 });
    writeFileSync(file, compressed);
    kept.keep(hash, compressed, file);
  };
  return {
    put(pattern, content) {
      const marked = Buffer.concat([mark, content]);
      const hash = createHash('sha256').update(marked).digest('hex');
      let name = hash.slice(0, shortest);
      const pathOf = () => pattern.replace('*', name);
      while ((hashes.get(pathOf()) ?? hash) !== hash) name = hash.slice(0, name.length + 1);
      if (!hashes.has(pathOf())) write(join(folder, pathOf()), marked, hash);
      hashes.set(pathOf(), hash);
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
  put(pattern: string, content: Buffer): string;
}
