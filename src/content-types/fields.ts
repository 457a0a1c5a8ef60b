import { z } from 'astro/zod';
import { facts, type FieldFacts } from './define.ts';

/** One line of text, trimmed, of `min` to `max` characters; `tooShort` says why fewer will not do. */
export function line(
  fact: FieldFacts,
  { min = 1, max = 80, tooShort }: { min?: number; max?: number; tooShort?: string } = {},
) {
  return z
    .string()
    .min(min, tooShort)
    .max(max)
    .refine((text) => !lineBreak.test(text), { error: '只能写一行，请去掉换行', abort: true })
    .refine(isVisible, unseen)
    .register(facts, fact);
}

/** A few sentences without markup, at most `max` characters. */
export function paragraph(fact: FieldFacts, { max = 400 } = {}) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => isVisible(text.replaceAll('\n', '')), unseen)
    .register(facts, { widget: 'text', ...fact });
}

/** One of a closed set; stores the key, shows the words. */
export function choice<const Options extends Record<string, string>>(options: Options, fact: FieldFacts) {
  const keys = Object.keys(options) as [keyof Options & string, ...(keyof Options & string)[]];
  return z.enum(keys).register(facts, { ...fact, options });
}

/** Yes, no or not known; a missing value is not known, never no. */
export function threeValued(fact: FieldFacts, [yes, no]: [string, string] = ['有', '没有']) {
  return choice({ yes, no, unknown: '待核实' }, fact).default('unknown');
}

/** The id of an entry of another type (`regions`, `organizations` …). */
export function reference(type: string, fact: FieldFacts) {
  return z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '要从列表里选一项，不能自己写')
    .register(facts, { ...fact, ref: type });
}

/** A day as far as it is known: 2018, 2018-03 or 2018-03-08 (ISO 8601 with reduced precision). */
export function partialDate(fact: FieldFacts) {
  return z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '写成 2018、2018-03 或 2018-03-08，只写知道的部分')
    .refine(isOnCalendar, '日历上没有这一天')
    .register(facts, { hint: '写成 2018、2018-03 或 2018-03-08，只写知道的部分', date: true, ...fact });
}

/** A whole day, YYYY-MM-DD. */
export function day(fact: FieldFacts) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '写成 2018-03-08 这样的日期')
    .refine(isOnCalendar, '日历上没有这一天')
    .register(facts, { widget: 'date', date: true, ...fact });
}

/** A moment to the minute in Beijing time, YYYY-MM-DD HH:MM. */
export function minute(fact: FieldFacts) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, '写成 2018-03-08 09:30 这样的时间')
    .refine((value) => isOnCalendar(value.slice(0, 10)), '日历上没有这一天')
    .register(facts, { widget: 'minute', ...fact });
}

/** An office telephone: a landline with area code, a hotline such as 12338, or 400/800. Never a mobile number. */
export function officePhone(fact: FieldFacts) {
  return z
    .string()
    .regex(
      /^(0(?!1[3-9])\d{2,3}-\d{7,8}(-\d{1,5})?|1\d{4}|[48]00-?\d{3}-?\d{4})$/,
      '只公开办公电话，写成 0512-12345678 或 12338',
    )
    .register(facts, { hint: '只写办公电话，例如 0512-12345678、12338；不写手机号', ...fact });
}

/** An http or https address. */
export function webAddress(fact: FieldFacts) {
  return z
    .string()
    .regex(/^https?:\/\/[^\s<>"]+$/, '要以 https:// 开头，中间没有空格')
    .refine(isVisible, unseen)
    .register(facts, fact);
}

/** A list of short lines, at most `max`. */
export function lines(fact: FieldFacts, item: FieldFacts, { max = 40 } = {}) {
  return z
    .array(line(item, { max: 200 }))
    .max(max)
    .register(facts, fact)
    .default([]);
}

/**
 * Whether nothing in a text stays unseen and does harm: control characters (XML forbids most), halves of characters,
 * what is left of them (U+FFFD), noncharacters, signs that turn the direction of writing. Bodies are held to the same in markdown/scan.ts.
 */
function isVisible(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffd-\uffff\u202a-\u202e\u2066-\u2069]/u.test(text);
}

const unseen = '里面有看不见的控制字符（例如制表符）。请删去，重新打一遍';
const lineBreak = /[\n\r\u0085\u2028\u2029]/;

function isOnCalendar(value: string): boolean {
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}
