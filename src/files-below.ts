import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** The regular files below a folder as paths with slashes (`families/a/index.mdx`), sorted by UTF-16 code units; no links. */
export function filesBelow(folder: string): string[] {
  return itemsBelow(folder)
    .filter(({ item }) => item.isFile())
    .map(({ path }) => path)
    .sort();
}

/** The bytes of these files together. */
export function bytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/**
 * Everything below a folder, in no order: files, folders and links, which it does not follow. At once, and by itself: Node's
 * own recursive reading of 9,000 files in 4,000 folders takes 0.15 s, without blocking 1 s, this 0.06 s.
 */
export function itemsBelow(folder: string, above = '', found: Found[] = []): Found[] {
  for (const item of readdirSync(join(folder, above), { withFileTypes: true })) {
    const path = above ? `${above}/${item.name}` : item.name;
    found.push({ path, item });
    if (item.isDirectory()) itemsBelow(folder, path, found);
  }
  return found;
}

interface Found {
  path: string;
  item: Dirent;
}
