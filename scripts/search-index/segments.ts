import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepValue, keptValue } from '../../src/checks/kept-value.ts';
import { segmentOf, type MarkedPage, type Segment } from './segment.ts';

/**
 * The pages indexed segment by segment. With `keeping`, a segment whose pages are the very same as in the last build is taken
 * from its folder, and what this build did not need is thrown away; `key` is what else the result hangs on.
 */
export async function segmentsOf(
  pages: Iterable<MarkedPage> | AsyncIterable<MarkedPage>,
  groups: string[][],
  keeping?: Keeping,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  const used = new Set<string>();
  for await (const some of cut(pages)) {
    const file = keeping && join(keeping.folder, nameOf(some, keeping.key));
    const kept = file && (keptValue(file) as Segment | undefined);
    const segment = kept || segmentOf(some, groups);
    if (file && !kept) keepValue(file, segment);
    if (file) used.add(file);
    // A copy of what is new: pieces of a page's text hold on to its whole HTML.
    segments.push(kept || structuredClone(segment));
  }
  if (keeping) await removeOthers(keeping.folder, used);
  return segments;
}

/** What the kept segments are in, and what they hang on beside their pages. */
export interface Keeping {
  folder: string;
  key: string;
}

/** Where a segment ends hangs on the pages alone: one that comes or goes changes its own segment, not all behind it. */
async function* cut(pages: Iterable<MarkedPage> | AsyncIterable<MarkedPage>): AsyncGenerator<MarkedPage[]> {
  let some: MarkedPage[] = [];
  for await (const page of pages) {
    some.push(page);
    const isLast = createHash('sha256').update(page.url).digest()[0]! < 2;
    if (!isLast && some.length < mostPages) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** One address of 128 is the last of its segment, or the page that makes it as long as this; so much HTML is held at a time. */
const mostPages = 256;

function nameOf(pages: readonly MarkedPage[], key: string): string {
  const hash = createHash('sha256').update(key);
  for (const { url, html } of pages) hash.update(`\0${url}\0`).update(html);
  return hash.digest('hex');
}

async function removeOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    if (!used.has(file)) await rm(file, { recursive: true });
  }
}
