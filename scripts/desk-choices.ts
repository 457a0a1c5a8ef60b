import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entryFile, unreadable } from '../cms/entry-file.ts';
import type { Choices } from '../cms/form.ts';
import { contentTypes } from '../src/content-types/index.ts';

/** The entries that a reference in the desk can name, read from the content folder. */
export function deskChoices(content: string): Choices {
  return Object.fromEntries(Object.keys(contentTypes).map((type) => [type, choicesOf(join(content, type))]));
}

function choicesOf(folder: string) {
  const entries = new Map(
    globSync('*/index.mdx', { cwd: folder }).map((file) => [
      basename(dirname(file)),
      dataOf(join(folder, file)),
    ]),
  );
  /** An entry whose file cannot be read is left to the check, which has a sentence for it. */
  const path = (id: string, seen: string[] = []): string[] => {
    const { title, parent } = entries.get(id) ?? {};
    const above = typeof parent === 'string' && !seen.includes(parent) ? path(parent, [...seen, id]) : [];
    return typeof title === 'string' ? [...above, title] : above;
  };
  return [...entries.keys()]
    .map((value) => ({ value, path: path(value) }))
    .filter(({ path }) => path.length > 0)
    .sort((one, other) => one.path.join(' ').localeCompare(other.path.join(' '), 'zh-CN'))
    .map(({ value, path }) => ({
      value,
      label: [path.at(-1), ...path.slice(0, -1).toReversed()].join('，'),
    }));
}

function dataOf(file: string): Record<string, unknown> {
  const data = entryFile.fromFile(readFileSync(file, 'utf8'));
  return unreadable in data ? {} : data;
}
