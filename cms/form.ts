import type { FieldSchema } from '../src/content-types/define.ts';
import type { CmsField } from './decap-types.ts';

/** The fields of the editing form for a content type's JSON Schema; throws a Chinese sentence for a field that fits no kind. */
export function formFields(schema: FieldSchema, choices: Choices = {}): CmsField[] {
  return fieldsOf(schema, { choices, required: true, allOptional: false });
}

function fieldsOf(schema: FieldSchema, context: Context): CmsField[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    formField(name, field, context, schema.required?.includes(name) ?? false),
  );
}

function formField(name: string, field: FieldSchema, context: Context, required: boolean): CmsField {
  const kind = kinds.find(({ fits }) => fits(field));
  if (!kind)
    throw new Error(
      `编辑表单里放不下“${field.label ?? name}”（${name}）这一项：它的类型是“${field.type ?? '没有写'}”。${advice}`,
    );
  const allOptional = context.allOptional || field.laterInDraft === true;
  return {
    name,
    label: field.label ?? name,
    required: required && !allOptional,
    ...(field.hint ? { hint: field.hint } : {}),
    ...(field.default === undefined || typeof field.default === 'object' || allOptional
      ? {}
      : { default: field.default }),
    ...kind.make(field, {
      ...context,
      required,
      allOptional: allOptional || !(required || field.default !== undefined),
    }),
  } as CmsField;
}

const advice = '请用 src/content-types/fields.ts 里已有的字段，或者在 cms/form.ts 的表里加一种。';

/** From a field's schema to its Decap widget; the first that fits. */
const kinds: {
  fits: (field: FieldSchema) => boolean;
  make: (field: FieldSchema, context: Context) => object;
}[] = [
  { fits: ({ widget }) => widget === 'hidden', make: () => ({ widget: 'hidden' }) },
  { fits: ({ widget }) => widget === 'body', make: () => ({ widget: 'markdown' }) },
  {
    fits: ({ widget }) => widget === 'photos',
    make: (field) => ({ widget: 'photos', default: [], ...count(field) }),
  },
  {
    fits: ({ widget }) => widget === 'minute',
    make: (_field, { required }) =>
      moment('YYYY-MM-DD HH:mm', { time_format: 'HH:mm', ...(required ? { default: '{{now}}' } : {}) }),
  },
  { fits: ({ widget }) => widget === 'coordinates', make: () => ({ widget: 'coordinates' }) },
  {
    fits: ({ widget }) => widget === 'hours',
    make: (field) => ({ widget: 'hours', ...pattern(field) }),
  },
  { fits: ({ widget }) => widget === 'date', make: () => moment('YYYY-MM-DD', { time_format: false }) },
  { fits: ({ ref }) => ref !== undefined, make: (field, { choices }) => select(choices[field.ref!] ?? []) },
  { fits: ({ enum: values }) => values !== undefined, make: (field) => select(options(field)) },
  {
    fits: ({ type, widget }) => type === 'string' && widget === 'text',
    make: (field) => ({ widget: 'text', ...pattern(field) }),
  },
  { fits: ({ type }) => type === 'string', make: (field) => ({ widget: 'string', ...pattern(field) }) },
  { fits: ({ type }) => type === 'boolean', make: () => ({ widget: 'boolean' }) },
  {
    fits: ({ type }) => type === 'integer',
    make: (field) => ({ widget: 'number', value_type: 'int', step: 1, ...range(field) }),
  },
  {
    fits: ({ type }) => type === 'number',
    make: (field) => ({ widget: 'number', value_type: 'float', ...range(field) }),
  },
  {
    fits: ({ items }) => items?.ref !== undefined,
    make: ({ items, ...list }, { choices }) => several(choices[items!.ref!] ?? [], list),
  },
  {
    fits: ({ items }) => items?.enum !== undefined,
    make: ({ items, ...list }) => several(options(items!), list),
  },
  { fits: ({ items }) => items?.properties !== undefined, make: listOfObjects },
  { fits: ({ items }) => items?.type === 'string', make: listOfLines },
  {
    fits: ({ properties }) => properties !== undefined,
    make: (field, context) => ({
      widget: 'object',
      collapsed: !(context.required || isShort(field)),
      fields: fieldsOf(field, context),
    }),
  },
];

function moment(format: string, rest: object) {
  return { widget: 'datetime', format, date_format: 'YYYY-MM-DD', picker_utc: false, ...rest };
}

function options(field: FieldSchema): Choice[] {
  return (field.enum ?? []).map((value) => ({ label: field.options?.[value] ?? value, value }));
}

function select(choices: Choice[]) {
  return { widget: 'select', options: choices };
}

function several(choices: Choice[], list: FieldSchema) {
  return { ...select(choices), multiple: true, ...count(list) };
}

/** Without the empty default, Decap begins a new entry with an item wherever an inner field has a default. */
function listOfObjects(field: FieldSchema, { choices }: Context) {
  const items = field.items!;
  return {
    widget: 'list',
    default: [],
    collapsed: true,
    label_singular: items.label ?? field.label,
    summary: summary(items),
    fields: fieldsOf(items, { choices, required: true, allOptional: false }),
    ...count(field),
  };
}

/** A single inner field, because a bare list is one box in which commas divide the items. */
function listOfLines(field: FieldSchema, { choices }: Context) {
  const items = field.items!;
  return {
    widget: 'list',
    default: [],
    collapsed: false,
    label_singular: items.label ?? field.label,
    field: formField('line', items, { choices, required: true, allOptional: false }, true),
    ...count(field),
  };
}

/** A few fields that every entry has stay open; many, or such as may be left out, are folded. */
function isShort({ default: value, properties = {} }: FieldSchema): boolean {
  return value !== undefined && Object.keys(properties).length <= 6;
}

/** What a folded item shows: the words that it must have, of a list of words the first three. */
function summary(items: FieldSchema): string {
  return Object.entries(items.properties ?? {})
    .filter(([name]) => items.required?.includes(name))
    .flatMap(([name, field]) => {
      if (isWords(field)) return [name];
      return field.items && isWords(field.items) ? [0, 1, 2].map((at) => `${name}.${at}`) : [];
    })
    .map((name) => `{{fields.${name}}}`)
    .join(' ');
}

function isWords({ type, enum: values, ref }: FieldSchema): boolean {
  return type === 'string' && !values && !ref;
}

function pattern({
  pattern: shape = '',
  minLength = 0,
  maxLength = 0,
  hint,
  label,
  patternMessage,
}: FieldSchema) {
  if (!shape && !maxLength && minLength <= 1) return {};
  const length = maxLength ? `[\\s\\S]{${minLength},${maxLength}}` : `[\\s\\S]{${minLength},}`;
  const words = [
    shape && (patternMessage ?? hint ?? `“${label}”的写法不对`),
    maxLength && lengthWords(minLength, maxLength),
  ];
  return { pattern: [`^(?=${length}$)${shape.replace(/^\^/, '')}`, words.filter(Boolean).join('；')] };
}

function lengthWords(min: number, max: number): string {
  return min > 1 ? `写 ${min} 到 ${max} 个字` : `最多 ${max} 个字`;
}

function range({ minimum: min, maximum: max }: FieldSchema) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function count({ minItems: min, maxItems: max }: FieldSchema) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

interface Choice {
  label: string;
  value: string;
}

/** The entries that a reference can name, by content type. */
export type Choices = Readonly<Record<string, Choice[]>>;

interface Context {
  choices: Choices;
  required: boolean;
  /** Inside an object that may be left out, nothing is asked for and nothing filled in, or it could not be left out. */
  allOptional: boolean;
}
