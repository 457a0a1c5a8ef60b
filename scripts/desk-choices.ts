import type { Choices } from '../cms/form.ts';
import type { CheckedEntry } from '../src/checks/content.ts';
import { contentTypes } from '../src/content-types/index.ts';

/**
 * The entries that a reference in the desk can name: those that the site shows. What is withheld, because it is faulty or
 * its consent has run out, is left out: the list is a public file.
 */
export function deskChoices(entries: readonly CheckedEntry[]): Choices {
  const shown = (type: string) =>
    new Map(entries.flatMap((entry) => (entry.type === type && entry.data ? [[entry.id, entry.data]] : [])));
  return Object.fromEntries(Object.keys(contentTypes).map((type) => [type, choicesOf(shown(type))]));
}

function choicesOf(entries: Map<string, Titled>) {
  const path = (id: string | undefined): string[] => {
    const { title, parent } = entries.get(id ?? '') ?? {};
    return title === undefined ? [] : [...path(parent), title];
  };
  return [...entries.keys()]
    .map((value) => ({ value, path: path(value) }))
    .sort((one, other) => one.path.join(' ').localeCompare(other.path.join(' '), 'zh-CN'))
    .map(({ value, path }) => ({
      value,
      label: [path.at(-1), ...path.slice(0, -1).toReversed()].join('，'),
    }));
}

interface Titled {
  title: string;
  parent?: string | undefined;
}
