import type { FieldSchema } from '../../src/content-types/define.ts';

/** The fields of a type that the desk's list shows, sorts, filters or groups by; its configuration uses no others (a test). */
export function listFields({ properties = {} }: FieldSchema): string[] {
  return Object.entries(properties).flatMap(([name, field]) => (isListed(name, field) ? [name] : []));
}

/** An entry's data cut down to these fields. */
export function listData(data: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name)));
}

function isListed(name: string, { widget, facet, properties, items }: FieldSchema): boolean {
  if (properties || items) return false;
  return name === 'title' || widget === 'minute' || widget === 'date' || facet !== undefined;
}
