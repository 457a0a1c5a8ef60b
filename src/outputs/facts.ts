import { wordsFor, type FieldSchema } from '../content-types/define.ts';
import { type Entry, schemas } from '../content-types/index.ts';
import { hoursInWords } from './hours-in-words.ts';

/**
 * The facts of an entry as labelled rows, in the order of its definition: what is known, and 待核实 for what a reader
 * expects and nobody has checked. `resolve` gives the title and address of a referenced entry, or nothing where it is gone.
 */
export function factRows(entry: Entry, resolve: Resolve): FactRow[] {
  return rows(schemas[entry.type], entry.data as Record<string, unknown>, resolve);
}

/** What a page shows elsewhere than in its table of facts. */
const shownElsewhere = new Set([
  ...['title', 'summary', 'photos', 'source', 'publishedAt', 'consent'],
  ...['honors', 'lights', 'amenities', 'figures', 'coordinates', 'families', 'workers'],
]);

function rows(schema: FieldSchema, data: Record<string, unknown>, resolve: Resolve): FactRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    if (shownElsewhere.has(key)) return [];
    if (field.properties) return rows(field, (data[key] ?? {}) as Record<string, unknown>, resolve);
    const values = valuesOf(key, field, data[key], resolve);
    const known = values.length > 0 && data[key] !== 'unknown';
    if (!known && !field.expected && data[key] !== 'unknown') return [];
    return [{ label: field.label ?? key, known, values: known ? values : [{ text: '待核实' }] }];
  });
}

function valuesOf(key: string, field: FieldSchema, value: unknown, resolve: Resolve): FactValue[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(key, field.items ?? {}, item, resolve));
  if (field.ref) return [resolve(field.ref, String(value))].filter((found) => found !== undefined);
  if (field.properties) return [{ text: Object.values(value as object).join(' · ') }];
  if (key === 'openingHours') return [{ text: hoursInWords(String(value)) }];
  if (key === 'phone') return [{ text: String(value), href: `tel:${String(value)}` }];
  return [{ text: field.date ? dateInWords(String(value)) : wordsFor(field, value) }];
}

/** 2018-03-08 → 2018年3月8日, as far as it is known; other text stays as it is. */
export function dateInWords(text: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return text;
  const [, year, month, day] = found;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

export type Resolve = (type: string, id: string) => FactValue | undefined;

export interface FactValue {
  text: string;
  href?: string;
}

export interface FactRow {
  label: string;
  known: boolean;
  values: FactValue[];
}
