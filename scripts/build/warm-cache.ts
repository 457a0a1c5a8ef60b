import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Folders } from './folders.ts';
import { siteAddress } from '../site-address.ts';

/**
 * Whether what earlier builds left in `astroDir` may be built upon: only when the last one came to its end, with the same
 * packages, configuration and address. Else it is emptied, as `outDir` always is: Astro writes it anew from what it
 * remembers. Until `keepCache` is called, nothing may be built upon.
 */
export async function openCache(folders: CacheFolders): Promise<boolean> {
  const left = await readFile(markOf(folders), 'utf8').catch(() => '');
  const warm = left === (await fingerprint());
  await rm(markOf(folders), { force: true });
  for (const folder of [folders.outDir, ...(warm ? [] : [folders.astroDir])])
    await rm(folder, { recursive: true, force: true });
  return warm;
}

/** The build came to its end and its output was found whole: the next one may build upon it. */
export async function keepCache(folders: CacheFolders): Promise<void> {
  await writeFile(markOf(folders), await fingerprint());
}

function markOf({ astroDir }: CacheFolders): string {
  return `${astroDir}.whole`;
}

/** Astro itself sees what changed in the sources and the content. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${siteAddress().href}`);
  for (const file of ['package-lock.json', 'astro.config.mjs']) hash.update(await readFile(file));
  return hash.digest('hex');
}

type CacheFolders = Pick<Folders, 'outDir' | 'astroDir'>;
