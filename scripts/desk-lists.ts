import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listData, listFields } from '../cms/listing/fields.ts';
import type { BuiltList } from '../cms/listing/listed-entries.ts';
import type { CheckedEntry } from '../src/checks/content.ts';
import { schemas } from '../src/content-types/index.ts';

/**
 * What the desk's lists show of the entries that the site shows, by path in the repository, each with the beginning of the id
 * that Git gives its file. A public file: it has no entry with a record of consent, which the id could confirm to one who
 * guesses it.
 */
export function deskLists(entries: readonly CheckedEntry[], content: string): BuiltList {
  return Object.fromEntries(
    entries.flatMap(({ type, file, data }) => {
      if (!data || hasConsent(data)) return [];
      const listed = listData(data, listFields(schemas[type]));
      return [[`content/${relative(content, file)}`, [blobId(readFileSync(file)).slice(0, 12), listed]]];
    }),
  );
}

/** As `git hash-object` reckons it. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function hasConsent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key === 'consent' || hasConsent(inner));
}
