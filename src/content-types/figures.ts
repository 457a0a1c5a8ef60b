import { z } from 'astro/zod';
import { facts } from './define.ts';
import { line, partialDate } from './fields.ts';

/** Numbers with the day for which they hold, as their source words them (近 30 家). */
export const figures = () =>
  z
    .array(
      z
        .strictObject({
          value: line({ label: '数字', hint: '照来源写，例如：近 30、2,207', open: true }, { max: 20 }),
          unit: line({ label: '单位', hint: '例如：家、名', open: true }, { max: 10 }),
          label: line({ label: '说的是什么', hint: '例如：母乳哺育室', open: true }, { max: 30 }),
          asOf: partialDate({ label: '截至', open: true }),
        })
        .register(facts, { label: '一个数字' }),
    )
    .max(30)
    .register(facts, { label: '数字', open: true })
    .default([]);
