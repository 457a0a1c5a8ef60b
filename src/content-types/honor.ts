import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, line, partialDate } from './fields.ts';

/** The levels of an honour, the highest first. */
export const honorLevels = {
  national: '国家级',
  province: '省级',
  city: '市级',
  district: '区县级',
  street: '镇街级',
} as const;

/** The honours of a family, person, collective, post or base: title, level, year, outcome, awarding body. */
export const honors = () =>
  z
    .array(
      z
        .strictObject({
          title: line({ label: '荣誉名称', hint: '例如：最美家庭、三八红旗手', open: true }),
          level: choice(honorLevels, { label: '级别', facet: 'level', open: true }),
          year: partialDate({
            label: '年份',
            hint: '写到知道的那一级，例如 2018',
            facet: 'year',
            open: true,
          }).optional(),
          outcome: choice({ won: '获评', nominated: '提名' }, { label: '结果', open: true }).default('won'),
          body: line({ label: '评选单位', open: true }).optional(),
        })
        .register(facts, { label: '荣誉' }),
    )
    .max(30)
    .register(facts, { label: '荣誉', hint: '一项荣誉一条', open: true })
    .default([]);

/** The titles of the honours that were won, as schema.org's `award`; a nomination is none. */
export function awards(honors: { title: string; outcome: string }[]): string[] {
  return honors.filter(({ outcome }) => outcome === 'won').map(({ title }) => title);
}
