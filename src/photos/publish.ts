import { copyFile, link, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes `<outDir>/photos/` hold exactly these derivatives out of `<cacheDir>/photos/`; names that were not made are left out. */
export async function placePhotos(wanted: Set<string>, { cacheDir, outDir }: Folders): Promise<void> {
  const from = join(cacheDir, 'photos');
  const to = join(outDir, 'photos');
  await mkdir(to, { recursive: true });
  const made = new Set(await readdir(from));
  const present = new Set(await readdir(to));
  for (const name of present) if (!wanted.has(name)) await rm(join(to, name));
  for (const name of wanted)
    if (made.has(name) && !present.has(name)) await place(join(from, name), join(to, name));
}

/**
 * Leaves in `<outDir>/photos/` only what the built pages in `outDir` show, so that a picture whose entry is not public (any
 * more) has no address on the site.
 */
export async function keepShownPhotos(folders: Folders): Promise<void> {
  const shown = new Set<string>();
  for (const file of await readdir(folders.outDir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folders.outDir, file), 'utf8');
    for (const [, name] of html.matchAll(/photos\/([0-9a-f]{16}-\d+\.(?:avif|webp))/g)) shown.add(name!);
  }
  await placePhotos(shown, folders);
}

/** A hard link costs nothing; across file systems only a copy is possible. */
async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

interface Folders {
  cacheDir: string;
  outDir: string;
}
