import { constants, existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, type CheckedContent } from '../../src/checks/content.ts';
import { contentTypes } from '../../src/content-types/index.ts';
import { settings } from '../../src/content-types/settings.ts';
import { makePhotos } from '../../src/photos/derive.ts';
import { sameConsent } from './same-consent.ts';
import { placeVersion, textAt, versionsOf, type Version } from './versions.ts';

/**
 * Makes the folder `to` hold the content without what is wrong in it: in the place of each faulty entry or file of settings
 * its newest version from Git that passes the same checks beside all the rest, with that version's photos. What has none
 * stays as it is, and the checks keep it from the site. Says of each what became of it.
 */
export async function assemble({ content, to, cacheDir, refused }: Folders): Promise<StandIn[]> {
  await rm(to, { recursive: true, force: true });
  await copy(content, to);
  await dropPhotos(to, cacheDir);
  // An empty file is as faulty as can be, and others may still name the entry.
  for (const path of refused?.keys() ?? []) await writeFile(join(to, path, 'index.mdx'), '');
  const start = await checkContent(to);
  const sound = soundPaths(start);
  const faulty = faultyPaths(start, to).filter((path) => !sound.has(path));
  const waiting = new Map<string, Version[]>();
  const results = new Map<string, StandIn>();
  for (const path of faulty) {
    const { versions, reason } = await candidates(content, path, start, refused?.get(path) ?? 0);
    waiting.set(path, versions);
    results.set(path, { path, reason });
  }
  while ([...waiting.values()].some((versions) => versions.length > 0)) {
    const tried = [...waiting].flatMap(([path, [version]]) => (version ? [{ path, version }] : []));
    for (const { path, version } of tried) {
      waiting.get(path)!.shift();
      await placeVersion(content, path, version, to);
    }
    await dropPhotos(to, cacheDir);
    const now = soundPaths(await checkContent(to));
    const harmless = [...sound].every((path) => now.has(path));
    for (const { path, version } of tried) {
      if (harmless && now.has(path)) {
        sound.add(path);
        waiting.delete(path);
        results.set(path, { path, version });
      } else {
        await rm(join(to, path), { recursive: true, force: true });
        if (existsSync(join(content, path))) await copy(join(content, path), join(to, path));
      }
    }
  }
  await dropPhotos(to, cacheDir);
  return [...results.values()];
}

/** Entries that are withheld on purpose have none. */
async function candidates(
  content: string,
  path: string,
  { entries }: CheckedContent,
  refusals: number,
): Promise<Candidates> {
  const entry = entries.find(({ type, id }) => `${type}/${id}` === path);
  if (entry?.faults.some(({ withholds }) => withholds)) return { versions: [], reason: 'withheld' };
  const all = await versionsOf(content, path);
  if (Object.hasOwn(settingsPaths, path)) return { versions: all, reason: 'none' };
  const faulty = await readFile(join(content, path, 'index.mdx'), 'utf8').catch(() => '');
  const versions: Version[] = [];
  for (const version of all) {
    const text = await textAt(content, path, version);
    // What was agreed to then is not agreed to now; nor is what stood there before.
    if (!sameConsent(faulty, text)) break;
    if (refusals === 0 || (refusals === 1 && text !== faulty)) versions.push(version);
  }
  if (refusals > 0) return { versions, reason: 'none' };
  return { versions, reason: versions.length < all.length ? 'consent' : 'none' };
}

/** What the checks let through: entries with data, settings that could be read. */
function soundPaths({ entries, site, words, withdrawn }: CheckedContent): Set<string> {
  const paths = entries.flatMap(({ type, id, data }) => (data ? [`${type}/${id}`] : []));
  if (site) paths.push('site.yml');
  if (words) paths.push('words.yml');
  if (withdrawn) paths.push('withdrawn.yml');
  return new Set(paths);
}

/** `type/id` or a file of settings, of everything with a fault. */
function faultyPaths({ faults }: CheckedContent, root: string): string[] {
  const paths = faults.flatMap(({ file }) => {
    const [first = '', second] = file
      .replaceAll('\\', '/')
      .slice(root.length + 1)
      .split('/');
    if (Object.hasOwn(settingsPaths, first)) return [first];
    return second && Object.hasOwn(contentTypes, first) ? [`${first}/${second}`] : [];
  });
  return [...new Set(paths)];
}

/** A picture that cannot be used is taken away, and the checks find the entry that names it. */
async function dropPhotos(to: string, cacheDir: string): Promise<void> {
  const { faults } = await makePhotos({ contentDir: to, cacheDir });
  for (const { file } of faults) await rm(join(to, file));
}

async function copy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

const settingsPaths = Object.fromEntries(Object.keys(settings).map((id) => [`${id}.yml`, id]));

/** What became of a faulty entry or file of settings. */
export interface StandIn {
  /** `families/x` or `site.yml`. */
  path: string;
  /** The version that stands in its place; without one it is left out. */
  version?: Version;
  /** Why none does: it is withheld on purpose, its consent was changed since, or Git holds none that passes. */
  reason?: 'withheld' | 'consent' | 'none';
}

interface Candidates {
  versions: Version[];
  reason: NonNullable<StandIn['reason']>;
}

interface Folders {
  content: string;
  to: string;
  cacheDir: string;
  /** Entries whose pages the inspection refused, and how often. */
  refused?: ReadonlyMap<string, number>;
}
