import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
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
    const file = keeping ? join(keeping.folder, nameOf(some, keeping.key)) : '';
    const kept = file ? await readSegment(file) : undefined;
    if (kept) segments.push(kept);
    else {
      const made = serialize(await segmentOf(some, groups));
      if (file) await keep(file, made);
      // A copy: pieces of a page's text hold on to its whole HTML.
      segments.push(deserialize(made) as Segment);
    }
    used.add(file);
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

/** One page of 128 ends a segment, the latest this one: the HTML of so many pages is held. */
const mostPages = 256;

function nameOf(pages: readonly MarkedPage[], key: string): string {
  const hash = createHash('sha256').update(key);
  for (const { url, html } of pages) hash.update(`\0${url}\0`).update(html);
  return hash.digest('hex');
}

/** Nothing where there is none, or what is there was not written to its end. */
async function readSegment(file: string): Promise<Segment | undefined> {
  try {
    return deserialize(await readFile(file)) as Segment;
  } catch {
    return undefined;
  }
}

async function keep(file: string, segment: Buffer): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(`${file}.new`, segment);
  await rename(`${file}.new`, file);
}

async function removeOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    if (!used.has(file)) await rm(file, { recursive: true });
  }
}
