import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { linked } from '../hard-link.ts';

/**
 * The files that an earlier build wrote, each as a hard link whose name is the hash of what it was made of and that of its
 * bytes: to link one again takes a tenth of what it takes to compress and write it. Without a folder nothing is kept.
 */
export function keptFiles(folder: string | undefined): KeptFiles {
  if (folder === undefined)
    return { take: () => false, keep: () => undefined, forgetOthers: () => undefined };
  mkdirSync(folder, { recursive: true });
  const before = new Map(readdirSync(folder).map((name) => [name.slice(0, name.indexOf('-')), name]));
  const used = new Set<string>();
  return {
    take(hash, to) {
      const name = before.get(hash);
      if (name === undefined || name !== nameOf(hash, readFileSync(join(folder, name)))) return false;
      used.add(name);
      return linked(join(folder, name), to);
    },
    keep(hash, bytes, from) {
      const name = nameOf(hash, bytes);
      rmSync(join(folder, name), { force: true });
      if (linked(from, join(folder, name))) used.add(name);
    },
    forgetOthers() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}

/** Ends in the hash of the bytes: what a bad disk or a careless hand changed is not taken. */
function nameOf(hash: string, bytes: Uint8Array): string {
  return `${hash}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

export interface KeptFiles {
  /** Puts the file that was made of what has this hash to `to`; false where there is none, or not as it was written. */
  take: (hash: string, to: string) => boolean;
  /** Remembers the file `from`, which holds these bytes. */
  keep: (hash: string, bytes: Uint8Array, from: string) => void;
  /** Removes all that was neither taken nor kept since. */
  forgetOthers: () => void;
}
