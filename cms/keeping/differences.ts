import { jsonSchemaOf, wordsFor, type FieldSchema } from '../../src/content-types/define.ts';
import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import { settings, type SettingsId } from '../../src/content-types/settings.ts';
import { withoutEmpty } from '../entry-file.ts';
import type { Choices } from '../form.ts';

/** Where two versions of an entry (`collection/slug`) differ: the field in Chinese and both values in words, in the form's order. */
export function differences(
  entry: string,
  one: unknown,
  other: unknown,
  choices: Choices = {},
): Difference[] {
  const [collection = '', slug = ''] = entry.split(/\/(.*)/);
  const type = contentTypes[collection as TypeId] ?? settings[slug as SettingsId];
  const schema = withBody(jsonSchemaOf(type));
  const [left, right] = [one, other].map(
    (data) => new Map(valuesIn(withoutEmpty(data), schema, '', choices)),
  );
  const labels = [...new Set([...left!.keys(), ...right!.keys()])];
  return labels
    .map((label) => ({ label, one: left!.get(label) ?? '', other: right!.get(label) ?? '' }))
    .filter(({ one, other }) => one !== other);
}

function valuesIn(
  value: unknown,
  schema: FieldSchema | undefined,
  label: string,
  choices: Choices,
): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    if (!schema?.items?.properties)
      return [[label, value.map((item) => inWords(item, schema?.items, choices)).join('\n')]];
    return value.flatMap((item, index) =>
      valuesIn(item, schema.items, `${label}第 ${index + 1} 项`, choices),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const known = Object.keys(schema?.properties ?? {});
    const names = [...known, ...Object.keys(value).filter((name) => !known.includes(name))];
    return names.flatMap((name) => {
      const field = schema?.properties?.[name];
      const inner = [label, field?.label ?? name].filter(Boolean).join('，');
      return valuesIn((value as Record<string, unknown>)[name], field, inner, choices);
    });
  }
  return [[label, inWords(value, schema, choices)]];
}

function inWords(value: unknown, schema: FieldSchema | undefined, choices: Choices): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const chosen = choices[schema?.ref ?? '']?.find((choice) => choice.value === value);
  return chosen?.label ?? wordsFor(schema, value);
}

function withBody(schema: FieldSchema): FieldSchema {
  return { ...schema, properties: { ...schema.properties, body: { label: '正文' } } };
}

export interface Difference {
  label: string;
  one: string;
  other: string;
}
