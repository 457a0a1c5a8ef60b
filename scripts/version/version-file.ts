import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';

/**
 * Writes `files.sha256` (every file of the folder with its SHA-256, as `sha256sum --check` reads it) and `version.json`, which
 * names the commit and the hash of that list, into the folder; answers with what stands in version.json. `known` holds hashes
 * that were reckoned already.
 */
export async function writeVersion(
  folder: string,
  source: Source,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Version> {
  for (const name of Object.values(names)) await rm(join(folder, name), { force: true });
  const list = await listOf(folder, known);
  const version = { ...source, hash: sha256(list), files: list.split('\n').length - 1 };
  await writeFile(join(folder, names.list), list);
  await writeFile(join(folder, names.version), `${JSON.stringify(version)}\n`);
  return version;
}

/** The list of a folder's files: one line each, sorted by path, so that it hangs on nothing but their names and bytes. */
async function listOf(folder: string, known: ReadonlyMap<string, string>): Promise<string> {
  const lines: string[] = [];
  for (const path of filesBelow(folder))
    lines.push(`${known.get(path) ?? sha256(await readFile(join(folder, path)))}  ${path}\n`);
  return lines.join('');
}

/** Paths with their hashes, from such a list; throws in Chinese where it is none. */
export function readList(list: string): Map<string, string> {
  return new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (!path || !hash) throw new Error(`${names.list} 里有看不懂的一行：${line.slice(0, 60)}`);
        return [path, hash];
      }),
  );
}

/** SHA-256 in hexadecimal digits. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The two files, below the site's root. */
export const names = { version: 'version.json', list: 'files.sha256' } as const;

interface Source {
  /** The commit that the site was built from; null where there is no Git repository. */
  commit: string | null;
  /** Something was not committed when it was built. */
  changed?: true;
}

export interface Version extends Source {
  /** SHA-256 of the list. */
  hash: string;
  files: number;
}
