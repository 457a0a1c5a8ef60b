import { jsonSchemaOf, wordsFor, type FieldSchema } from '../../src/content-types/define.ts';
import { contentTypes, type TypeId } from '../../src/content-types/index.ts';

/** What the site draws in sections of its own (honours, amenities, the five lights), here as plain labelled lines. */
export function detailsOf(type: TypeId, data: Record<string, unknown>): Section[] {
  const { properties = {} } = jsonSchemaOf(contentTypes[type]);
  return sections.flatMap((name) => {
    const field = properties[name];
    const lines = field ? linesOf(field, data[name]) : [];
    return field && lines.length ? [{ label: field.label ?? name, lines }] : [];
  });
}

const sections = ['honors', 'lights', 'amenities', 'figures'];

function linesOf(field: FieldSchema, value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === 'unknown') return [];
  if (Array.isArray(value)) return value.map((item) => inOneLine(field.items ?? {}, item)).filter(Boolean);
  if (!field.properties) return [wordsFor(field, value)];
  return Object.entries(field.properties).flatMap(([name, inner]) => {
    const lines = linesOf(inner, (value as Record<string, unknown>)[name]);
    return lines.length ? [`${inner.label}：${lines.join('；')}`] : [];
  });
}

function inOneLine(field: FieldSchema, item: unknown): string {
  if (!field.properties) return wordsFor(field, item);
  const values = (item ?? {}) as Record<string, unknown>;
  return Object.entries(field.properties)
    .map(([name, inner]) => wordsFor(inner, values[name]))
    .filter(Boolean)
    .join(' · ');
}

interface Section {
  label: string;
  lines: string[];
}
