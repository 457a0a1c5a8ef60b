import { readFile } from 'node:fs/promises';
import type { List } from '../../cms/lists/columns.ts';
import type { EntryText } from '../../cms/lists/known-entries.ts';
import { namesOf, type Names } from '../../cms/lists/names.ts';
import type { CheckedEntry } from '../../src/checks/content.ts';
import { deskChoices } from '../desk-choices.ts';

/** Of a checked content folder the files of a list's entries, and the names by which tables call all its entries. */
export async function listContent(list: List, entries: readonly CheckedEntry[]): Promise<ListContent> {
  const own = entries.filter(({ type }) => list.types.includes(type));
  const existing = await Promise.all(
    own.map(async ({ type, id, file }) => ({ type, id, text: await readFile(file, 'utf8') })),
  );
  return { existing, names: namesOf(deskChoices(entries)) };
}

interface ListContent {
  existing: EntryText[];
  names: Names;
}
