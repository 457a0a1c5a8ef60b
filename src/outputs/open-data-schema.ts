import { contentTypes, type TypeId } from '../content-types/index.ts';
import { columns, columnSchemas } from './open-data.ts';
import type { JsonSchema } from './value-schema.ts';

/**
 * What a type's open-data file holds, as JSON Schema (draft 2020-12): every column in every row and no other, each with the
 * limits of its definition.
 */
export function openDataSchema(type: TypeId, { siteUrl }: { siteUrl: string }): JsonSchema {
  const { name, description } = contentTypes[type];
  const text = { type: 'string' };
  const address = { type: 'string', format: 'uri' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: openDataSchemaUrl(type, { siteUrl }),
    title: `开放数据：${name}`,
    description,
    ...exactly({
      schema: address,
      id: { const: type },
      name: text,
      description: text,
      publisher: text,
      terms: address,
      columns: { type: 'array', items: columnSchema },
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    }),
    $defs: { row: exactly(described(type)) },
  };
}

/** Where a type's schema is published. */
export function openDataSchemaUrl(type: TypeId, { siteUrl }: { siteUrl: string }): string {
  return `${siteUrl}data/${type}.schema.json`;
}

function described(type: TypeId): Record<string, JsonSchema> {
  const schemas = columnSchemas(type);
  return Object.fromEntries(
    columns(type).map(({ name, label, hint }) => [
      name,
      { title: label, ...(hint ? { description: hint } : {}), ...schemas[name] },
    ]),
  );
}

/** An object with all these members and no others. */
function exactly(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}

const columnSchema = {
  type: 'object',
  required: ['name', 'label', 'hint', 'type', 'list'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    label: { type: 'string' },
    hint: { type: 'string' },
    type: { type: 'string' },
    values: { type: 'object', additionalProperties: { type: 'string' } },
    list: { type: 'boolean' },
  },
};
