import type { FieldSchema } from '../../src/content-types/define.ts';

/** A draft with something in every place that the site's drawing functions read: defaults, empty lists, empty words. */
export function filled(schema: FieldSchema, value: unknown): unknown {
  if (schema.properties) {
    const given = (isRecord(value) ? value : {}) as Record<string, unknown>;
    const fields = Object.entries(schema.properties).flatMap(([name, field]) => {
      const isOptional = !schema.required?.includes(name) && field.default === undefined;
      if (isOptional && isEmpty(given[name])) return [];
      return [[name, filled(field, given[name])]];
    });
    return Object.fromEntries(fields);
  }
  if (schema.type === 'array')
    return (Array.isArray(value) ? value : []).map((item) => filled(schema.items ?? {}, item));
  if (isEmpty(value)) return schema.default ?? (schema.type === 'string' ? '' : undefined);
  return schema.type === 'string' ? String(value) : value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
