import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import { nearest } from '../../src/markdown/nearest.ts';
import type { Choices } from '../form.ts';
import type { Converted } from './convert.ts';

/**
 * The entries that others name, found by what people call them (双塔街道, 苏州市姑苏区双塔街道) and printed as a table has them
 * (江苏省/苏州市/姑苏区/双塔街道). `choices` is what the desk's forms offer: 双塔街道，姑苏区，苏州市，江苏省.
 */
export function namesOf(choices: Choices): Names {
  const forms = new Map<string, Map<string, Set<string>>>();
  const printed = new Map<string, Map<string, string>>();
  for (const [type, entries] of Object.entries(choices)) {
    const byForm = new Map<string, Set<string>>();
    for (const { value, label } of entries) {
      for (const form of formsOf(value, label)) byForm.set(form, (byForm.get(form) ?? new Set()).add(value));
    }
    forms.set(type, byForm);
    printed.set(type, new Map(entries.map(({ value, label }) => [value, print(type, label, byForm)])));
  }
  return {
    find(type, text) {
      const byForm = forms.get(type) ?? new Map<string, Set<string>>();
      const found = [...(byForm.get(text) ?? byForm.get(folded(text)) ?? [])];
      if (found.length === 1) return { value: found[0]! };
      const name = contentTypes[type as TypeId].name;
      if (found.length > 1) {
        const all = found.map((id) => printed.get(type)?.get(id)).join('、');
        return { fault: `“${name}”里有 ${found.length} 条都叫“${text}”。请写全：${all}` };
      }
      const meant = nearest(
        text,
        (choices[type] ?? []).map(({ label }) => label.split('，')[0]!),
      );
      return {
        fault: `“${name}”里没有“${text}”。${meant ? `您是不是要写“${meant}”？` : '请照网站上的名称写，或者先在编辑台建好那一条'}`,
      };
    },
    print: (type, id) => printed.get(type)?.get(id) ?? id,
    all: (type) => Object.fromEntries(printed.get(type) ?? []),
  };
}

/** Its id, its name, and its name with those of what it belongs to in front, from any level. */
function formsOf(id: string, label: string): string[] {
  const path = label.split('，').reverse();
  const below = path.map((_, from) => path.slice(from));
  return [id, label, ...below.map((names) => folded(names.join('')))];
}

/** Regions by their whole path, others by their name where only one is called so. */
function print(type: string, label: string, byForm: Map<string, Set<string>>): string {
  const path = label.split('，').reverse();
  if (type !== 'regions' && byForm.get(folded(path.at(-1)!))?.size === 1) return path.at(-1)!;
  return path.join('/');
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s“”"'‘’·・>＞»/\\|,-]+/g, '');
}

export interface Names {
  /** The id of the entry of a type that a text names, or a sentence. */
  find(type: string, text: string): Converted;
  print(type: string, id: string): string;
  /** What every entry of a type is printed as, by its id. */
  all(type: string): Record<string, string>;
}
