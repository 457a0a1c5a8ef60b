import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Marks with a file `<name>.forget` the earlier releases that still show what `newest` has withdrawn: nobody may go back to
 * them, and they are deleted once they are not served any more.
 */
export async function markForgotten(releases: string, newest: string): Promise<string[]> {
  const withdrawn = await withdrawnIn(join(releases, newest));
  const marked: string[] = [];
  for (const item of await readdir(releases, { withFileTypes: true })) {
    if (!item.isDirectory() || item.name === newest) continue;
    const known = new Set(await withdrawnIn(join(releases, item.name)));
    if (withdrawn.every((hash) => known.has(hash))) continue;
    await writeFile(join(releases, `${item.name}.forget`), '');
    marked.push(item.name);
  }
  return marked;
}

/** The hashes of what is withdrawn. */
async function withdrawnIn(release: string): Promise<string[]> {
  const text = await readFile(join(release, 'withdrawn.json'), 'utf8').catch(() => '{}');
  return Object.keys(JSON.parse(text) as object);
}
