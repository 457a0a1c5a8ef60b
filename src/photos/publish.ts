import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
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

/** The names of the pictures that a page shows. */
export function photosShownIn(html: string): string[] {
  // Copies of their own: a part of a page's text would keep the whole page in memory.
  return [...html.matchAll(/photos\/([0-9a-f]{16}-\d+\.(?:avif|webp))/g)].map(([, name]) =>
    Buffer.from(name!).toString(),
  );
}

/** A hard link costs nothing; across file systems only a copy is possible. */
async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

interface Folders {
  cacheDir: string;
  outDir: string;
}
