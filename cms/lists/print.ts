import { hoursInWords } from '../../src/outputs/hours-in-words.ts';
import type { Column } from './columns.ts';
import type { Names } from './names.ts';

/** What a table has in a column for an entry's data: choices and names in words, lists item by item; '' for what is missing. */
export function printed(data: unknown, { name, path, inside, field }: Column, names: Names): string {
  const value = valueAt(data, path);
  const words = (found: unknown): string => {
    const one = found ?? field.default;
    if (one === undefined || one === null) return '';
    if (field.ref) return names.print(field.ref, String(one));
    if (name === 'openingHours') return hoursInWords(String(one));
    return field.options?.[String(one)] ?? String(one);
  };
  if (inside === undefined) return words(value);
  if (!Array.isArray(value)) return '';
  return joined(value.map((item) => words(valueAt(item, inside))));
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** With ；, or on a line each where an item has that sign in it. */
function joined(items: string[]): string {
  if (!items.some(Boolean)) return '';
  if (!items.some((item) => /[；;]/.test(item))) return items.join('；');
  return items.length === 1 ? `${items[0]}\n` : items.join('\n');
}
