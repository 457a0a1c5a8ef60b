import { z } from 'astro/zod';
import { facts } from './define.ts';

/**
 * Opening hours in the part of OpenStreetMap's syntax that the site can put into words
 * (wiki.openstreetmap.org/wiki/Key:opening_hours); missing means not known.
 */
export const openingHours = () =>
  z
    .string()
    .min(2)
    .max(255)
    .regex(
      new RegExp(`^(?:24/7|${rule}(?:; ?${rule})*)$`),
      '写成 Mo-Fr 09:00-17:00 或 Mo-Fr 09:00-11:30,13:30-17:00; PH off 这样：Mo 到 Su 是周一到周日，PH 是节假日，off 是不开放，全天写 24/7，不用中文标点',
    )
    .register(facts, {
      label: '开放时间',
      hint: '写成 Mo-Fr 09:00-17:00；24/7 表示全天；不知道就不填',
      expected: true,
      open: true,
    })
    .optional();

const list = (item: string) => `${item}(?:, ?${item})*`;
const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const days = list(`(?:${day}(?:-${day})?|PH)`);
/** From 00:00–23:59 until at most 26:00, two in the night. */
const times = list('(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-5]):[0-5]\\d|26:00)');
const rule = `(?:(?:${days} )?${times}|${days} (?:off|closed))`;

/** One rule of opening hours: its days and times (groups 1 and 2), or the days on which it is closed (group 3). */
export const hoursRule = new RegExp(`^(?:(?:(${days}) )?(${times})|(${days}) (?:off|closed))$`);
