import { contentTypes, schemas, type TypeId } from '../../src/content-types/index.ts';
import type { FieldSchema } from '../../src/content-types/define.ts';
import type { Choices } from '../form.ts';
import { titleIn } from '../preview/words.ts';

/** Which public pages change when an entry (`collection/slug`) is published as `after`, in words; `before` is what the site shows. */
export function pagesTouched(
  entry: string,
  before: Values | undefined,
  after: Values,
  choices: Choices,
): string[] {
  const [collection = '', slug = ''] = entry.split(/\/(.*)/);
  if (!(collection in contentTypes)) return [settingsPages[slug] ?? '整个网站的每一页'];
  const type = collection as TypeId;
  const id = slug.replace(/\/index$/, '');
  const { name } = contentTypes[type];
  const named = new Map<string, string>();
  for (const values of [before, after]) {
    for (const [target, id] of references(schemas[type], values)) {
      named.set(`${target}/${id}`, `“${titleIn(choices, target, id)}”的网页`);
    }
  }
  return [
    `${before ? '' : '新的一页：'}“${String(after['title'] ?? '')}”的网页（${type}/${id}/）`,
    `“${name}”的名单和它的筛选`,
    ...named.values(),
    ...(besides[type] ?? []),
    '首页、搜索、网站地图、订阅和开放数据里提到它的地方',
  ];
}

const settingsPages: Record<string, string> = {
  words: '搜索（网页上的字不变）',
  withdrawn: '撤下的那一条的网页，和提到它的地方',
};

const besides: Partial<Record<TypeId, string[]>> = {
  families: ['荣誉榜'],
  workers: ['荣誉榜'],
  'nursing-rooms': ['地图和“找一找”', '这一间的牌子'],
  'micro-homes': ['地图和“找一找”', '这一家的牌子和日历'],
};

/** Every entry that a draft names: its type and id. */
function references(schema: FieldSchema, value: unknown): [string, string][] {
  if (value === undefined || value === null || value === '') return [];
  if (schema.ref) return [[schema.ref, String(value)]];
  if (Array.isArray(value)) return value.flatMap((item) => references(schema.items ?? {}, item));
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    references(field, (value as Values)[name]),
  );
}

type Values = Record<string, unknown>;
