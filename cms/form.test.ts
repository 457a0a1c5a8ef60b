import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { facts, jsonSchemaOf, type FieldFacts } from '../src/content-types/define.ts';
import { choice, line, reference } from '../src/content-types/fields.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { settings } from '../src/content-types/settings.ts';
import { formFields } from './form.ts';

const forms = Object.values({ ...contentTypes, ...settings }).map((type) => ({
  id: type.id,
  fields: formFields(jsonSchemaOf(type)),
}));

it.each(forms)('the form of $id is as reviewed', async ({ id, fields }) => {
  await expect(`${JSON.stringify(fields, null, 2)}\n`).toMatchFileSnapshot(`fixtures/forms/${id}.json`);
});

it.each(forms)(
  'every field of $id has a Chinese label, a name of its own, and a message for its pattern',
  ({ fields }) => {
    for (const level of levels(fields as Level)) {
      expect(new Set(level.map(({ name }) => name)).size).toBe(level.length);
      for (const field of level) {
        expect(field.label, field.name).toMatch(/\p{Script=Han}/u);
        if (!field.pattern) continue;
        expect(() => new RegExp(field.pattern![0])).not.toThrow();
        expect(field.pattern[1]).toMatch(/\p{Script=Han}/u);
      }
    }
  },
);

describe('a field', () => {
  it('asks for nothing inside an object that may be left out', () => {
    const point = z.strictObject({
      lat: number('纬度'),
      system: choice({ wgs84: '手机' }, { label: '坐标系' }).default('wgs84'),
    });
    const [field] = form({ point: point.register(facts, { label: '坐标' }).optional() });
    expect(field).toMatchObject({
      widget: 'object',
      required: false,
      fields: [{ required: false }, { required: false }],
    });
    expect(JSON.stringify(field)).not.toContain('default');
  });

  it('asks inside an object that is always there', () => {
    const inner = z.strictObject({ name: line({ label: '姓名' }) }).register(facts, { label: '人' });
    expect(form({ inner })[0]).toMatchObject({ required: true, fields: [{ name: 'name', required: true }] });
  });

  it('offers the entries that a reference can name', () => {
    const [field] = form(
      { region: reference('regions', { label: '所在地' }) },
      { regions: [{ label: '姑苏区', value: 'gu-su-qu' }] },
    );
    expect(field).toMatchObject({ widget: 'select', options: [{ label: '姑苏区', value: 'gu-su-qu' }] });
  });

  it('that holds lists of words shows the first three of each when folded', () => {
    const group = z.strictObject({
      terms: z.array(line({ label: '词' })).register(facts, { label: '说法' }),
    });
    const [field] = form({ same: z.array(group).register(facts, { label: '组' }) });
    expect(field).toMatchObject({ summary: '{{fields.terms.0}} {{fields.terms.1}} {{fields.terms.2}}' });
  });

  it('counts characters as the schema does', () => {
    const [field] = form({ title: line({ label: '名称' }, { min: 2, max: 4 }) }) as unknown as [
      { pattern: [string, string] },
    ];
    const accepts = (text: string) => new RegExp(field.pattern[0]).test(text);
    expect(['母婴', '母婴室一', '多\n行'].map(accepts)).toEqual([true, true, true]);
    expect(['母', '母婴室一二'].map(accepts)).toEqual([false, false]);
    expect(field.pattern[1]).toBe('写 2 到 4 个字');
  });

  it('that fits no kind is named in Chinese', () => {
    const odd = z.record(z.string(), z.string()).register(facts, { label: '别的' });
    expect(() => form({ odd })).toThrow('编辑表单里放不下“别的”（odd）这一项');
  });
});

function form(shape: Record<string, z.ZodType>, choices = {}) {
  return formFields(jsonSchemaOf({ schema: z.strictObject(shape) }), choices);
}

function number(label: string, more: Partial<FieldFacts> = {}) {
  return z.number().register(facts, { label, ...more });
}

function levels(fields: Level): Level[] {
  return [fields, ...fields.flatMap(({ fields: inner }) => (inner ? levels(inner) : []))];
}

type Level = { name: string; label: string; pattern?: [string, string]; fields?: Level }[];
