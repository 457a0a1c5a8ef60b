import { z } from 'astro/zod';
import { hoursPattern } from '../finder/hours-grammar.ts';
import { facts } from './define.ts';

/**
 * Opening hours in the part of OpenStreetMap's syntax that the site can evaluate and put into words
 * (finder/hours-grammar.ts); missing means not known.
 */
export const openingHours = () =>
  z
    .string()
    .min(2)
    .max(255)
    .regex(
      hoursPattern,
      '写成 Mo-Fr 09:00-17:00 或 Mo-Fr 09:00-11:30,13:30-17:00; PH off 这样：Mo 到 Su 是周一到周日，PH 是节假日，off 是不开放，全天写 24/7，要先问的在后面写 "先打电话"；不用中文标点',
    )
    .register(facts, {
      label: '开放时间',
      hint: '在表格里点，或者按住拖；不知道就不填',
      widget: 'hours',
      expected: true,
      open: true,
    })
    .optional();
