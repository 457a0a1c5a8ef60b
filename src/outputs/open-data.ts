import { jsonSchemaOf, type FieldSchema } from '../content-types/define.ts';
import { contentTypes, type Entry, type TypeId } from '../content-types/index.ts';
import { entryUrl, type OutputContext } from './context.ts';
import { valueSchema, type JsonSchema } from './value-schema.ts';

/** An entry as a flat row of what its definition calls open, by column name; lists stay lists, null is not known. */
export function openRow(entry: Entry, context: OutputContext): OpenRow {
  return Object.fromEntries(
    sources[entry.type].map(({ column, read }) => [column.name, read(entry, context) ?? null]),
  );
}

/** The columns of a type's open data, in order: the data dictionary. */
export function columns(type: TypeId): Column[] {
  return sources[type].map(({ column }) => column);
}

/** What a value of each column is, as JSON Schema (draft 2020-12), by column name. */
export function columnSchemas(type: TypeId): Record<string, JsonSchema> {
  return Object.fromEntries(sources[type].map(({ column, schema }) => [column.name, schema]));
}

const own: Source[] = [
  {
    column: { name: 'id', label: '编号', hint: '在这一类里不重复', type: '文字', list: false },
    schema: { type: 'string', minLength: 1 },
    read: ({ id }) => id,
  },
  {
    column: { name: 'url', label: '网址', hint: '这一条的页面', type: '网址', list: false },
    schema: { type: 'string', format: 'uri' },
    read: entryUrl,
  },
];

const sources = Object.fromEntries(
  Object.values(contentTypes).map((type) => [type.id, [...own, ...openFields(jsonSchemaOf(type))]]),
) as Record<TypeId, Source[]>;

/** Only what is registered `open`, at every level; consent is never asked for, whatever somebody may register. */
function openFields(
  schema: FieldSchema,
  above: Above = { path: [], labels: [], list: false, always: true },
): Source[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    if (!field.open || key === 'consent') return [];
    const here = {
      path: [...above.path, key],
      labels: [...above.labels, field.label ?? key],
      list: above.list || field.items !== undefined,
      always: above.always && (field.default !== undefined || (schema.required ?? []).includes(key)),
    };
    if (field.properties) return openFields(field, here);
    if (field.items?.properties) return openFields(field.items, here);
    return leaf({ ...field, ...field.items, hint: field.hint }, here);
  });
}

function leaf(field: FieldSchema, { path, labels, list, always }: Above): Source[] {
  const { ref } = field;
  const read: Source['read'] = ({ data }, context) =>
    ref ? shownOnly(at(data, path), (id) => context.isPublished(ref, id)) : at(data, path);
  const name = path.join('.');
  const column = {
    name,
    label: labels.join('·'),
    hint: field.hint ?? '',
    type: typeOf(field),
    values: field.options,
    list,
  };
  const may = { list, empty: !always || (ref !== undefined && !list) };
  const schema = valueSchema(field, may);
  const words = wordsOf(field);
  if (!words) return [{ column, schema, read }];
  const wordsColumn = {
    name: `${name}.words`,
    label: `${column.label}（文字）`,
    hint: '上一栏的中文',
    type: '文字' as const,
    list,
  };
  const { options } = field;
  const wordsSchema = valueSchema(options ? { enum: Object.values(options) } : { type: 'string' }, may);
  return [
    { column, schema, read },
    {
      column: wordsColumn,
      schema: wordsSchema,
      read: (entry, context) => mapped(read(entry, context), words(context)),
    },
  ];
}

function wordsOf({
  options,
  ref,
}: FieldSchema): ((context: OutputContext) => (code: string) => string) | undefined {
  if (options) return () => (code) => options[code] ?? code;
  if (ref === 'regions')
    return ({ regionPath }) =>
      (id) =>
        regionPath(id).join('/');
  return undefined;
}

function typeOf({ options, ref, widget, type }: FieldSchema): ColumnType {
  if (options) return '代码';
  if (ref) return `${contentTypes[ref as TypeId].name}的编号`;
  if (widget === 'date') return '日期';
  if (widget === 'minute') return '北京时间';
  return type === 'number' ? '数字' : '文字';
}

/** What stands at a path; through a list, one value per item, so that columns of the same list stay in step. */
function at(data: unknown, [key, ...rest]: string[]): OpenValue {
  if (Array.isArray(data)) return data.map((item) => String(at(item, key ? [key, ...rest] : []) ?? ''));
  if (key === undefined || data === undefined || data === null) return (data ?? null) as OpenValue;
  return at((data as Record<string, unknown>)[key], rest);
}

/** Ids of entries that are withheld are left out. */
function shownOnly(value: OpenValue, isShown: (id: string) => boolean): OpenValue {
  if (Array.isArray(value)) return value.filter(isShown);
  return value !== null && isShown(String(value)) ? value : null;
}

function mapped(value: OpenValue, words: (code: string) => string): OpenValue {
  if (Array.isArray(value)) return value.map((code) => code && words(code));
  return value === null ? null : words(String(value));
}

type OpenValue = string | number | string[] | null;
export type OpenRow = Record<string, OpenValue>;

export interface Column {
  /** The name in the files: `place.address`. */
  name: string;
  label: string;
  hint: string;
  type: ColumnType;
  /** Allowed codes with their words. */
  values?: Record<string, string> | undefined;
  /** More than one value: a list in JSON, joined with ； in CSV. */
  list: boolean;
}

type ColumnType = '文字' | '数字' | '日期' | '北京时间' | '代码' | '网址' | `${string}的编号`;

/** What leads to a field. */
interface Above {
  path: string[];
  labels: string[];
  list: boolean;
  /** Whether there is a value in every entry. */
  always: boolean;
}

interface Source {
  column: Column;
  schema: JsonSchema;
  read: (entry: Entry, context: OutputContext) => OpenValue;
}
