import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The styles and scripts of earlier releases that the next one must still have, with the time (milliseconds since 1970) at
 * which the last page went that named them: whoever opened a page before the switch gets what belongs to it for a week.
 * Nothing that is made of content is carried: what was taken away is away at once.
 */
export async function carriedAssets(
  served: { folder: string; list: Map<string, string> },
  next: Map<string, string>,
  now: number,
): Promise<Record<string, number>> {
  const before = await readFile(join(served.folder, carriedFile), 'utf8').catch(() => '{}');
  const earlier = JSON.parse(before) as Record<string, number>;
  const replaced = [...served.list.keys()].filter((path) => code.test(path)).map((path) => [path, now]);
  return Object.fromEntries(
    Object.entries({ ...earlier, ...(Object.fromEntries(replaced) as Record<string, number>) }).filter(
      ([path, since]) => !next.has(path) && now - since < week,
    ),
  );
}

/** Where a release says what it carries; servers do not send what is in this folder. */
export const carriedFile = '_server/carried.json';

/** Named by the hash of what is in them. */
const code = /^(_astro|admin\/assets)\//;

const week = 7 * 24 * 3600_000;
