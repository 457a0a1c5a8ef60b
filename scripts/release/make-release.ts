import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { eachOf } from '../../src/photos/each-of.ts';
import { linked } from '../hard-link.ts';
import { names, readList } from '../version/version-file.ts';
import { carriedAssets, carriedFile } from './carried.ts';
import { markForgotten } from './forget.ts';
import { compress, suffixes } from './precompress.ts';

/**
 * Puts the built site `dist` beside the earlier ones as `<root>/releases/<name>`, with a brotli and a gzip copy of what is
 * text, and does not switch to it. Files that are the same in the release that is served (`<root>/current`) are hard links to
 * it: they cost nothing and keep their date, so that browsers need not fetch them again. Where all are the same there is no
 * new release (undefined), or after some nights one could only go back to the same.
 */
export async function makeRelease({
  dist,
  root,
  name,
  now = Date.now(),
}: Options): Promise<Release | undefined> {
  const releases = join(root, 'releases');
  await mkdir(releases, { recursive: true });
  await removeHalves(releases);
  const served = await servedRelease(root);
  const list = readList(await readFile(join(dist, names.list), 'utf8'));
  if (served && isSame(served.list, list)) {
    // It may be another commit that gives the same.
    const version = join(served.folder, names.version);
    await copyFile(join(dist, names.version), `${version}.part`);
    await rename(`${version}.part`, version);
    return undefined;
  }
  const folder = join(releases, `${name}.part`);
  makeFolders(folder, [...list.keys()]);
  let changed = 0;
  await eachOf([...list], 4, async ([path, hash]) => {
    if (served?.list.get(path) === hash && linkAll(served, folder, path)) return;
    changed++;
    await place(join(dist, path), join(folder, path));
    await compress(join(folder, path));
  });
  for (const path of Object.values(names)) await place(join(dist, path), join(folder, path));
  const carried = served ? await carriedAssets(served, list, now) : {};
  makeFolders(folder, [...Object.keys(carried), carriedFile]);
  for (const path of Object.keys(carried)) linkAll(served!, folder, path);
  await writeFile(join(folder, carriedFile), JSON.stringify(carried));
  await rename(folder, join(releases, name));
  await markForgotten(releases, name);
  return { name, files: list.size, changed, carried: Object.keys(carried).length };
}

async function servedRelease(root: string): Promise<Served | undefined> {
  const folder = await realpath(join(root, 'current')).catch(() => undefined);
  if (!folder) return undefined;
  const list = await readFile(join(folder, names.list), 'utf8').catch(() => '');
  return {
    folder,
    list: readList(list),
    files: new Set(filesBelow(folder)),
  };
}

function isSame(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);
}

/** What a release left that was stopped midway. */
async function removeHalves(releases: string): Promise<void> {
  for (const item of await readdir(releases))
    if (item.endsWith('.part')) await rm(join(releases, item), { recursive: true });
}

function makeFolders(folder: string, paths: string[]): void {
  for (const below of new Set(paths.map(dirname))) mkdirSync(join(folder, below), { recursive: true });
}

/** A file and its compressed copies; false where it is not there. At once: handing 20,000 links to other threads takes longer. */
function linkAll({ folder, files }: Served, to: string, path: string): boolean {
  const [found] = ['', ...suffixes]
    .filter((suffix) => files.has(path + suffix))
    .map((suffix) => linked(join(folder, path + suffix), join(to, path + suffix)));
  return found ?? false;
}

/** A hard link costs nothing; across file systems only a copy is possible. */
async function place(from: string, to: string): Promise<void> {
  if (!linked(from, to)) await copyFile(from, to);
}

interface Options {
  /** The finished site, with its files.sha256. */
  dist: string;
  /** Holds `releases/` and the link `current`. */
  root: string;
  name: string;
  /** Milliseconds since 1970. */
  now?: number;
}

interface Served {
  folder: string;
  /** Paths with their hashes. */
  list: Map<string, string>;
  /** The paths of all that lies there, compressed copies too. */
  files: ReadonlySet<string>;
}

/** What a release is made of: the number of its files, of those that the one before had not, and of old ones carried along. */
export interface Release {
  name: string;
  files: number;
  changed: number;
  carried: number;
}
