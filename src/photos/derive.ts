import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { filesBelow } from '../files-below.ts';
import { makeDerivatives, PhotoRefused } from './derivatives.ts';
import { eachOf } from './each-of.ts';
import { derivativesOf, type Manifest } from './manifest.ts';
import { placePhotos } from './publish.ts';

/**
 * Makes what is missing in `<cacheDir>/photos/` of every photo in content/<type>/<id>/ and writes `<cacheDir>/photos.json`.
 * A picture that cannot be used becomes a fault and the others go on. With `outDir`, all are put into `<outDir>/photos/`
 * as well; the build takes away again what no page shows.
 */
export async function makePhotos({ contentDir, cacheDir, outDir }: Options): Promise<Made> {
  // Two pictures at a time use two cores; threads within a picture would only take turns.
  sharp.concurrency(1);
  // Every picture is decoded once: remembering it would only take memory.
  sharp.cache(false);
  const folder = join(cacheDir, 'photos');
  await mkdir(folder, { recursive: true });
  const cache = { folder, names: new Set(await readdir(folder)) };
  const files = photoFiles(contentDir);
  const manifest: Manifest = {};
  const faults: PhotoFault[] = [];
  await eachOf(files, 2, async (file) => {
    try {
      manifest[file] = await makeDerivatives(join(contentDir, file), cache);
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      faults.push({ file, message: error.message });
    }
  });
  const sorted = Object.fromEntries(
    files.flatMap((file) => (manifest[file] ? [[file, manifest[file]]] : [])),
  );
  const names = new Set(Object.values(sorted).flatMap(derivativesOf));
  await removeStale(cache.folder, names);
  await writeChanged(join(cacheDir, 'photos.json'), `${JSON.stringify(sorted, null, 1)}\n`);
  if (outDir) await placePhotos(names, { cacheDir, outDir });
  return { manifest: sorted, faults: faults.sort((a, b) => a.file.localeCompare(b.file)) };
}

/** Paths like `nursing-rooms/x/door.webp`; links are left out, for they could point outside the content. */
function photoFiles(contentDir: string): string[] {
  return filesBelow(contentDir).filter((path) => /^[^/]+\/[^/]+\/[^/]+\.(jpe?g|png|webp)$/i.test(path));
}

/** A photo that was taken out of the content must not live on in the cache; unfinished files may be another run's for a day. */
async function removeStale(cache: string, wanted: Set<string>): Promise<void> {
  for (const name of await readdir(cache)) {
    if (wanted.has(name)) continue;
    const path = join(cache, name);
    if (!name.endsWith('.part') || Date.now() - (await stat(path)).mtimeMs > day) await rm(path);
  }
}

const day = 24 * 3600_000;

async function writeChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(path, text);
}

export interface Options {
  contentDir: string;
  cacheDir: string;
  outDir?: string;
}

export interface Made {
  manifest: Manifest;
  faults: PhotoFault[];
}

interface PhotoFault {
  /** Path under content/. */
  file: string;
  /** What is wrong and what to do, in Chinese. */
  message: string;
}
