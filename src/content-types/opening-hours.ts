import { z } from 'astro/zod';
import { facts } from './define.ts';

/** Opening hours in OpenStreetMap's syntax (wiki.openstreetmap.org/wiki/Key:opening_hours); missing means not known. */
export const openingHours = () =>
  z
    .string()
    .min(2)
    .max(255)
    .regex(/^[\x20-\x7e]+$/, '写成 Mo-Fr 09:00-17:00 这样，不用中文标点')
    .register(facts, {
      label: '开放时间',
      hint: '写成 Mo-Fr 09:00-17:00；24/7 表示全天；不知道就不填',
      expected: true,
      open: true,
    })
    .optional();
