import type { FieldSchema } from '../../src/content-types/define.ts';
import { contentTypes, schemas, type TypeId } from '../../src/content-types/index.ts';

/** Every list that is imported and exported: one for each content type, and the honours with a row for each honour. */
export const lists = {
  ...(Object.fromEntries(
    Object.values(contentTypes).map(({ id, name, unit }) => [
      id,
      { id, name, unit, types: [id], columns: columnsOf(id) },
    ]),
  ) as Record<TypeId, List>),
  honors: honorsList(),
} as const satisfies Record<string, List>;

/** A list's column by its name, its label, or the end of its label where only one ends so; throws a Chinese sentence. */
export function columnNamed(list: List, given: string): Column {
  const named = [...list.columns, ...(hoursParts[list.id] ?? [])];
  const exact = named.find(({ name, label }) => name === given || label === given);
  if (exact) return exact;
  const ending = named.filter(({ label }) => label.endsWith(`·${given}`));
  if (ending.length === 1) return ending[0]!;
  if (ending.length > 1)
    throw new Error(
      `“${given}”有 ${ending.length} 栏，请写全：${ending.map(({ label }) => label).join('、')}。`,
    );
  throw new Error(
    `“${list.name}”没有“${given}”这一栏。可以写：${named.map(({ label }) => label).join('、')}。`,
  );
}

/** A column's label by its name. */
export function columnLabel(list: List, name: string): string {
  return (
    [...list.columns, ...(hoursParts[list.id] ?? [])].find((column) => column.name === name)?.label ?? name
  );
}

/** Opening hours that a list has in several columns: days, from, until. They make one value. */
const partsOfHours: Column[] = [
  { name: 'openingHours.days', label: '开放时间·开放日', path: [], field: { label: '开放日' } },
  { name: 'openingHours.from', label: '开放时间·开始', path: [], field: { label: '开始' } },
  { name: 'openingHours.until', label: '开放时间·结束', path: [], field: { label: '结束' } },
];
/** By list, where its entries have opening hours. */
export const hoursParts: Readonly<Record<string, Column[]>> = {
  'nursing-rooms': partsOfHours,
  'micro-homes': partsOfHours,
};

function columnsOf(type: TypeId): Column[] {
  // Not part of an entry's data: the name of its folder.
  const id = { label: '网站编号', hint: '导出的表里有，新的一条留空' };
  return [{ name: 'id', label: id.label, path: ['id'], field: id }, ...leaves(schemas[type])];
}

/** Everything but the photos, which are files, and the text. */
function leaves(schema: FieldSchema, path: string[] = [], labels: string[] = [], list?: string[]): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]): Column[] => {
    if (key === 'photos' && path.length === 0) return [];
    const below = [...labels, field.label ?? key];
    const at = [...path, key];
    if (field.properties) return leaves(field, at, below, list);
    if (field.items?.properties) return leaves(field.items, [], below, at);
    const where = list ? { path: list, inside: at } : { path: at };
    const name = [...(list ?? []), ...at].join('.');
    if (!field.items) return [{ name, label: below.join('·'), ...where, field }];
    const item = { ...field.items, label: field.label ?? key, hint: field.hint };
    return [{ name, label: below.join('·'), path: at, inside: [], field: item as FieldSchema }];
  });
}

/** Families and workers in one table: what they are called, what they are, and one honour. */
function honorsList(): List {
  const { families, workers } = { families: columnsOf('families'), workers: columnsOf('workers') };
  const kept = /^(id|title|summary|region|kind|post|organization|members|consent\..*|honors\..*)$/;
  const columns = [
    ...workers,
    ...families.filter(({ name }) => !workers.some((other) => other.name === name)),
  ]
    .filter(({ name }) => kept.test(name))
    .map((column) => (column.name === 'kind' ? { ...column, field: allKinds() } : column))
    .map((column) => (column.name === 'title' ? { ...column, label: '姓名或名称' } : column));
  const ofHonor = (column: Column) => column.path[0] === 'honors';
  return {
    id: 'honors',
    name: '荣誉',
    unit: '项',
    types: ['families', 'workers'],
    each: 'honors',
    columns: [...columns.filter((column) => !ofHonor(column)), ...columns.filter(ofHonor)],
  };
}

/** No kind of family is called like a kind of worker, so that the word says which of the two an entry is. */
function allKinds(): FieldSchema {
  const [family, worker] = (['families', 'workers'] as const).map(
    (type) => schemas[type].properties!['kind']!,
  );
  const hint = '个人、集体、岗位、基地写进先进典型，最美家庭等写进模范家庭';
  return {
    ...worker,
    hint,
    enum: [...worker!.enum!, ...family!.enum!],
    options: { ...worker!.options, ...family!.options },
  };
}

export type ListId = TypeId | 'honors';

export interface List {
  id: ListId;
  name: string;
  unit: string;
  /** The content types that its rows are written to. */
  types: TypeId[];
  columns: Column[];
  /** The list in an entry of which each row is one item; without it, a row is an entry. */
  each?: string;
}

export interface Column {
  /** As in the open data: place.address. */
  name: string;
  /** The labels of the definition from the outside in: 位置·地址. */
  label: string;
  /** Where in an entry's data the value or the list stands. */
  path: string[];
  /** In each item of that list; empty where the items are the values themselves. */
  inside?: string[];
  field: FieldSchema;
}
