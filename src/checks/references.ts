import type { FieldSchema } from '../content-types/define.ts';
import { contentTypes, schemas, type TypeId } from '../content-types/index.ts';
import { nearest } from '../markdown/nearest.ts';

/** Every reference that leads nowhere and every circle of parents, over all entries together. */
export function checkReferences(entries: Referring[]): Dangling[] {
  const ids = new Map<string, Set<string>>();
  for (const { type, id } of entries) ids.set(type, (ids.get(type) ?? new Set()).add(id));
  const broken = entries.flatMap((entry) =>
    referencesOf(entry).flatMap(({ path, ref, value }) =>
      ids.get(ref)?.has(value) ? [] : [{ entry, path, message: nowhere(ref, value, ids) }],
    ),
  );
  return [...broken, ...circles(entries)];
}

function circles(entries: Referring[]): Dangling[] {
  const parents = new Map(entries.map((entry) => [`${entry.type}/${entry.id}`, parentOf(entry)]));
  return entries.flatMap((entry) => {
    const start = `${entry.type}/${entry.id}`;
    const way = [entry.id];
    const seen = new Set<string>();
    for (let at = parentOf(entry); at !== undefined && !seen.has(at); at = parents.get(at)) {
      way.push(at.split('/')[1]!);
      if (at === start) return [{ entry, path: ['parent'], message: circle(way) }];
      seen.add(at);
    }
    return [];
  });
}

function parentOf({ type, data }: Referring): string | undefined {
  const parent = (data as { parent?: unknown } | undefined)?.parent;
  return typeof parent === 'string' ? `${type}/${parent}` : undefined;
}

function circle(way: string[]): string {
  return `“上一级”转了一圈又回到自己：${way.join(' → ')}。请改正其中一处。`;
}

function nowhere(type: string, id: string, ids: Map<string, Set<string>>): string {
  const nameOf = (type: string) => contentTypes[type as TypeId]?.name ?? type;
  const name = nameOf(type);
  const elsewhere = [...ids].find(([, known]) => known.has(id))?.[0];
  if (elsewhere) return `“${name}”里没有 ${id}，它在“${nameOf(elsewhere)}”里。请从列表里另选一项。`;
  const meant = nearest(id, ids.get(type) ?? []);
  return `“${name}”里没有 ${id}。${meant ? `您是不是要写 ${meant}？` : '请从列表里选一项，或者先建好那一条。'}`;
}

function referencesOf({
  type,
  data,
}: Referring): { path: (string | number)[]; ref: string; value: string }[] {
  if (data === undefined) return [];
  return (referencePaths[type] ??= pathsOf(schemas[type])).flatMap(({ path, ref }) =>
    follow(data, path, []).map((found) => ({ ...found, ref })),
  );
}

/** Where a type's schema has references; `*` stands for every item of a list. */
function pathsOf(field: FieldSchema, path: string[] = []): { path: string[]; ref: string }[] {
  if (field.ref) return [{ path, ref: field.ref }];
  if (field.items) return pathsOf(field.items, [...path, '*']);
  return Object.entries(field.properties ?? {}).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

function follow(data: unknown, [key, ...rest]: string[], at: (string | number)[]): Found[] {
  if (data === undefined || data === null) return [];
  // What is no id at all is the schema's to refuse.
  if (key === undefined)
    return typeof data === 'string' && isId.test(data) ? [{ path: at, value: data }] : [];
  if (typeof data !== 'object') return [];
  if (key !== '*') return follow((data as Record<string, unknown>)[key], rest, [...at, key]);
  return Array.isArray(data) ? data.flatMap((item, index) => follow(item, rest, [...at, index])) : [];
}

const isId = /^[a-z0-9-]+$/;
const referencePaths: Partial<Record<TypeId, { path: string[]; ref: string }[]>> = {};

interface Found {
  path: (string | number)[];
  value: string;
}

/** An entry with its fields, right or wrong. */
export interface Referring {
  type: TypeId;
  id: string;
  file: string;
  data?: unknown;
}

/** A fault at a path of an entry's data. */
export interface Dangling {
  entry: Referring;
  path: (string | number)[];
  message: string;
}
