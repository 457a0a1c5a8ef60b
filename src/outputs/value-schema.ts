import type { FieldSchema } from '../content-types/define.ts';

/**
 * What the open data give for a field, as JSON Schema with the field's own limits; without a value it is null, or the empty
 * text where an item of a list lacks it. In lists everything is text.
 */
export function valueSchema(
  field: FieldSchema,
  { list, empty }: { list: boolean; empty: boolean },
): JsonSchema {
  const value = { type: list ? 'string' : (field.type ?? 'string'), ...limits(field) };
  if (list) return { type: 'array', items: empty ? { anyOf: [value, { const: '' }] } : value };
  return empty ? { anyOf: [value, { type: 'null' }] } : value;
}

function limits(field: FieldSchema): JsonSchema {
  const kept = limitNames.flatMap((name) => (field[name] === undefined ? [] : [[name, field[name]]]));
  return Object.fromEntries(kept);
}

const limitNames = ['enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'] as const;

/** A JSON Schema that is published; what it may hold is the standard's matter. */
export type JsonSchema = Record<string, unknown>;
