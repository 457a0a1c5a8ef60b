import { describe, expect, test } from 'vitest';
import { facetValues, jsonSchemaOf, optionsOf } from './define.ts';
import { contentTypes, schemas, type TypeId } from './index.ts';
import type { FieldSchema } from './define.ts';

const unseen = '里面有看不见的控制字符（例如制表符）。请删去，重新打一遍';

describe('an entry', () => {
  const room = {
    title: '示例母婴室',
    summary: '一句话',
    region: 'gusu',
    publishedAt: '2026-11-20 09:00',
  };

  test('with what is known only: what nobody checked is not known, never no', () => {
    const { amenities, access } = contentTypes['nursing-rooms'].schema.parse(room);
    expect(new Set(Object.values(amenities))).toEqual(new Set(['unknown']));
    expect(access).toEqual({ how: 'unknown', fathers: 'unknown' });
  });

  test.each([
    [{ publishedAt: '2026-02-30 09:00' }, '日历上没有这一天'],
    [{ publishedAt: '2026-11-20' }, '写成 2018-03-08 09:30 这样的时间'],
    [{ phone: '13800138000' }, '只公开办公电话，写成 0512-12345678 或 12338'],
    [{ region: '姑苏区' }, '要从列表里选一项，不能自己写'],
  ])('is refused with %o: %s', (wrong, message) => {
    const { error } = contentTypes['nursing-rooms'].schema.safeParse({ ...room, ...wrong });
    expect(error?.issues.map((issue) => issue.message)).toContain(message);
  });

  test.each([
    [{ title: '团\b圆活动' }, unseen],
    [{ title: '团圆\u202e活动' }, unseen],
    [{ title: '团圆\u2066活动' }, unseen],
    [{ operator: '商场\t一楼' }, unseen],
    [{ title: '团圆\n活动' }, '只能写一行，请去掉换行'],
    [{ title: '团圆\u2028活动' }, '只能写一行，请去掉换行'],
    [{ summary: '一句\u0000话' }, unseen],
    [{ source: { title: '报道', url: 'https://a.cn/\b' } }, unseen],
  ])('is refused for what nobody sees, %j: %s', (wrong, message) => {
    const { error } = contentTypes['nursing-rooms'].schema.safeParse({ ...room, ...wrong });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('may have two lines in a paragraph, and characters of every plane', () => {
    const words = { title: '𠮷祥👩‍👧母婴室', summary: '第一行\n第二行' };
    expect(contentTypes['nursing-rooms'].schema.safeParse({ ...room, ...words }).success).toBe(true);
  });

  test('whose consent was given says by whom, when, for what, and where the paper is', () => {
    const family = { ...room, title: '示例家庭', kind: 'finest' };
    const given = (consent: object) => contentTypes.families.schema.safeParse({ ...family, consent }).success;
    expect(given({ basis: 'consented' })).toBe(false);
    const written = { basis: 'consented', on: '2026-11-01', scope: '姓名', keptAt: '办公室 3 号柜' };
    expect(given(written)).toBe(false);
    expect(given({ ...written, by: 'self' })).toBe(true);
    expect(contentTypes.families.schema.safeParse(family).success).toBe(false);
  });
});

test.each(Object.keys(contentTypes) as TypeId[])('every field of %s has a label in Chinese', (type) => {
  const silent = fieldsWithout(schemas[type], ({ label }) => /\p{Script=Han}/u.test(label ?? ''));
  expect(silent).toEqual([]);
});

test.each(Object.keys(contentTypes) as TypeId[])(
  'no grounds for publishing a person are open data in %s',
  (type) => {
    expect(schemas[type].properties?.consent?.open).toBeUndefined();
  },
);

test('a facet gathers its values from lists and shortens days to years', () => {
  const honors = [{ level: 'city', year: '2018-03' }, { level: 'national' }, { level: 'city', year: '2017' }];
  expect(facetValues(schemas.workers, { honors }, 'level')).toEqual(['city', 'national']);
  expect(facetValues(schemas.workers, { honors }, 'year')).toEqual(['2018', '2017']);
});

test('of a group of amenities the facet holds what is there, never what is not known', () => {
  const amenities = { hotWater: 'yes', cot: 'no', soap: 'unknown' };
  expect(facetValues(schemas['nursing-rooms'], { amenities }, 'amenity')).toEqual(['hotWater']);
  expect(optionsOf(schemas['nursing-rooms'], 'amenity')).toMatchObject({ hotWater: '热水' });
});

test('a pattern brings its sentence along', () => {
  const phone = jsonSchemaOf(contentTypes['nursing-rooms']).properties?.phone;
  expect(phone?.patternMessage).toBe('只公开办公电话，写成 0512-12345678 或 12338');
});

function fieldsWithout(schema: FieldSchema, has: (field: FieldSchema) => boolean, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(has(field) ? [] : [path + key]),
    ...fieldsWithout(field, has, `${path}${key}.`),
    ...(field.items?.properties ? fieldsWithout(field.items, has, `${path}${key}[].`) : []),
  ]);
}
