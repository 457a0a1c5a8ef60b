import type { z } from 'astro/zod';
import type { FieldSchema } from '../content-types/define.ts';
import { nearest } from '../markdown/nearest.ts';
import type { Rule } from './rules/rule.ts';

/** A schema's complaint about a value as sentences for the editor, each with the path that it is about. */
export function issueSentences(issue: z.core.$ZodIssue, schema: FieldSchema, data: unknown): Complaint[] {
  const { path } = issue;
  const { field, name } = describe(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(field?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: unknownKey(key, known, path.length ? name : ''),
    }));
  }
  const value = valueAt(data, path);
  const about = (message: string): Complaint[] => [{ path, message }];
  if (value === undefined) return [{ path, message: missing(name, field), missing: name }];
  if (/\p{Script=Han}/u.test(issue.message))
    return about(`${name}：${issue.message}。`.replace(/。。$/, '。'));
  if (issue.code === 'too_big') return about(tooBig(name, issue, value));
  if (issue.code === 'too_small') return about(tooSmall(name, issue, value));
  if (issue.code === 'invalid_value') return about(wrongChoice(name, field, value));
  if (issue.code === 'invalid_type') return about(`${name}要写${kinds[issue.expected] ?? '别的内容'}。`);
  return about(`${name}写得不对。${field?.hint ? `${field.hint}。` : '请再看一遍。'}`);
}

/** A field's name as a person says it: “荣誉”第 1 项的“级别”. */
export function fieldName(schema: FieldSchema, path: PropertyKey[]): string {
  return describe(schema, path).name;
}

function missing(name: string, field: FieldSchema | undefined): string {
  if (field?.options) return `${name}没有填。请选一个：${choices(field)}。`;
  return `${name}没有填。请补上${field?.hint ? `：${field.hint}` : ''}。`;
}

function tooBig(name: string, { maximum, origin }: Bound & { maximum: unknown }, value: unknown): string {
  if (origin === 'string')
    return `${name}有 ${String(value).length} 个字，最多 ${String(maximum)} 个。请写短些。`;
  if (origin === 'array')
    return `${name}有 ${(value as unknown[]).length} 项，最多 ${String(maximum)} 项。请删去几项。`;
  return `${name}不能大于 ${String(maximum)}，现在是 ${String(value)}。`;
}

function tooSmall(name: string, { minimum, origin }: Bound & { minimum: unknown }, value: unknown): string {
  if (origin === 'string') return `${name}只有 ${String(value).length} 个字，至少 ${String(minimum)} 个。`;
  if (origin === 'array') return `${name}至少要 ${String(minimum)} 项。`;
  return `${name}不能小于 ${String(minimum)}，现在是 ${String(value)}。`;
}

function wrongChoice(name: string, field: FieldSchema | undefined, value: unknown): string {
  const typed = String(value);
  const byWords = Object.entries(field?.options ?? {}).find(([, words]) => words === typed)?.[0];
  const meant = byWords ?? nearest(typed, Object.keys(field?.options ?? {}));
  return `${name}不能写“${typed}”。${meant ? `您是不是要写 ${meant}？` : ''}可以选：${field ? choices(field) : ''}。`;
}

function unknownKey(key: string, known: string[], within: string): string {
  if (Object.hasOwn(reserved, key)) return reserved[key]!;
  const meant = nearest(key, known);
  return `${within}没有“${key}”这个字段。${meant ? `您是不是要写 ${meant}？` : '请删去这一行，或者请技术人员看一看。'}`;
}

function choices(field: FieldSchema): string {
  return Object.entries(field.options ?? {})
    .map(([key, words]) => `${key}（${words}）`)
    .join('、');
}

/** `honors.0.level` as a person says it: “荣誉”第 1 项的“级别”. */
function describe(
  schema: FieldSchema,
  path: PropertyKey[],
): { field: FieldSchema | undefined; name: string } {
  let field: FieldSchema | undefined = schema;
  let name = '';
  for (const key of path) {
    const at: FieldSchema | undefined =
      typeof key === 'number' ? field?.items : field?.properties?.[String(key)];
    name += typeof key === 'number' ? `第 ${key + 1} 项` : `${name ? '的' : ''}“${at?.label ?? String(key)}”`;
    field = at;
  }
  return { field, name };
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  array: '一项一项的列表，每行前面加“- ”',
  object: '下一级的字段',
};

/** Keys that other tools give a meaning to, and that this site must not. */
const reserved: Record<string, string> = {
  layout: '不能写 layout。页面的样子由网站决定，请删去这一行。',
  slug: '不能写 slug。网址就是文件夹的名字，请删去这一行。',
  id: '不能写 id。网址就是文件夹的名字，请删去这一行。',
  draft: '没有 draft 这个字段。还不公开的内容请存为草稿，不要放进来。',
};

interface Bound {
  origin: string;
}

/** What is wrong at a path of an entry's data, as a sentence. */
export interface Complaint {
  path: PropertyKey[];
  message: string;
  /** The field's name, where the fault is that nothing was filled in. */
  missing?: string;
  /** See FileFault. */
  withholds?: true;
  /** The rule that was broken, where its sentences alone do not tell (rules/named.ts). */
  rule?: Rule;
  /** What is quoted from the file instead of the value, which may be private. */
  quote?: string;
}
