import { copyFile, link, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts the photos that the built pages in `outDir` show into `<outDir>/photos/` and takes all others out of it, so that
 * a picture whose entry is not public (any more) has no address; returns how many files are there.
 */
export async function publishPhotos({
  cacheDir,
  outDir,
}: {
  cacheDir: string;
  outDir: string;
}): Promise<number> {
  const from = join(cacheDir, 'photos');
  const to = join(outDir, 'photos');
  await mkdir(to, { recursive: true });
  const shown = await photosShown(outDir);
  const made = new Set(await readdir(from));
  const present = new Set(await readdir(to));
  for (const name of present) if (!shown.has(name)) await rm(join(to, name));
  for (const name of shown)
    if (made.has(name) && !present.has(name)) await place(join(from, name), join(to, name));
  return (await readdir(to)).length;
}

async function photosShown(outDir: string): Promise<Set<string>> {
  const names = new Set<string>();
  for (const file of await readdir(outDir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(outDir, file), 'utf8');
    for (const [, name] of html.matchAll(/photos\/([0-9a-f]{16}-\d+\.(?:avif|webp))/g)) names.add(name!);
  }
  return names;
}

/** A hard link costs nothing; across file systems only a copy is possible. */
async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
