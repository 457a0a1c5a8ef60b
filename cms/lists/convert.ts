import type { FieldSchema } from '../../src/content-types/define.ts';
import { hoursFromChinese } from './chinese-hours.ts';
import type { Names } from './names.ts';
import { readChoice } from './read-choice.ts';
import { dateOf, two } from './read-date.ts';

/**
 * A cell as the value that a field stores: full-width digits, Chinese dates and times, the words of choices, names of other
 * entries. Undefined for an empty cell and for words that say that nobody knows; a sentence where it cannot be read.
 */
export function convert(cell: string, field: FieldSchema, names: Names): Converted {
  const text = withHalfWidth(cell).trim();
  if (!text) return {};
  const { read } = kinds.find(({ fits }) => fits(field))!;
  if (!field.options && notKnown.test(text)) return {};
  return read(text, field, names);
}

/** The items of a cell: one a line, or parted by ；. */
export function itemsOf(cell: string): string[] {
  return cell.split(cell.includes('\n') ? /\r?\n/ : /[；;]/).map((item) => item.trim());
}

const notKnown = /^(待核实|不详|未知|不知道|不清楚|无|暂无|没有|[-—–/／\\]+)$/;

/** From a field to how a cell is read for it; the first that fits. A field with a pattern is known by what that accepts. */
const kinds: { fits: (field: FieldSchema) => boolean; read: Read }[] = [
  { fits: ({ ref }) => ref !== undefined, read: (text, { ref }, names) => names.find(ref!, text) },
  { fits: ({ options }) => options !== undefined, read: readChoice },
  { fits: ({ type }) => type === 'number' || type === 'integer', read: number },
  { fits: ({ widget }) => widget === 'minute', read: minute },
  { fits: ({ widget }) => widget === 'date', read: wholeDay },
  { fits: ({ date }) => date === true, read: partialDay },
  { fits: accepts('Mo-Fr 09:00-17:00'), read: hours },
  { fits: accepts('09:00-11:00'), read: span },
  { fits: accepts('0512-12345678'), read: (text) => ({ value: phone(text) }) },
  { fits: () => true, read: (text) => ({ value: text }) },
];

function accepts(sample: string) {
  return ({ pattern }: FieldSchema) => pattern !== undefined && new RegExp(pattern, 'u').test(sample);
}

function number(text: string): Converted {
  const bare = text
    .normalize('NFKC')
    .replace(/(平方米|平米|㎡|m2|m²|°[NE]?|度)$/i, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(bare.trim())) return { fault: `“${text}”不是数字。请只写数字，例如 12.5` };
  return { value: Number(bare) };
}

function wholeDay(text: string): Converted {
  const date = dateOf(text);
  return date?.length === 10 ? { value: date } : { fault: `“${text}”不是一个日子。写成 2018-03-08` };
}

function partialDay(text: string): Converted {
  const date = dateOf(text);
  return date ? { value: date } : { fault: `“${text}”不是日期。写成 2018、2018-03 或 2018-03-08` };
}

function minute(text: string): Converted {
  const [, day = '', hour, minutes] = /^(.*?)[ T]*(\d{1,2})[:点时](\d{2})/.exec(text.normalize('NFKC')) ?? [];
  const date = dateOf(day || text);
  if (date?.length !== 10) return { fault: `“${text}”不是时间。写成 2018-03-08 09:30` };
  return { value: `${date} ${two(hour ?? '0')}:${minutes ?? '00'}` };
}

function hours(text: string): Converted {
  const value = hoursFromChinese(text);
  if (value !== undefined) return { value };
  return {
    fault: `看不懂“${text}”，或者可以有两种读法。写成：周一至周五 09:00-17:00；周六 09:00-12:00，下午写 14:00 这样的 24 小时`,
  };
}

function span(text: string): Converted {
  const value = hoursFromChinese(text);
  if (value !== undefined && /^\d\d:\d\d-\d\d:\d\d$/.test(value)) return { value };
  return { fault: `看不懂“${text}”。写成 09:00-11:00，下午写 14:00 这样的 24 小时` };
}

/** (0512) 6512 3456 → 0512-65123456; what is no office telephone the checker refuses. */
function phone(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s()]+/g, ' ')
    .replaceAll(/[-—–－ ]+/g, '-');
  const bare = plain.replaceAll(/^-|-$/g, '').replace(/^86-(?=0)/, '');
  const [, area, rest] = /^(0\d{2,3})-?(.*)$/.exec(bare) ?? [];
  if (!area) return bare;
  const [number = '', extension] = rest!.split(/-?转-?|-(?=\d{1,5}$)(?<=\d{7,8}-)/);
  const digits = number.replaceAll('-', '');
  return [splitArea(area, digits), extension].filter(Boolean).join('-');
}

/** 01065123456 has an area code of three digits, 051265123456 one of four. */
function splitArea(area: string, digits: string): string {
  const whole = area + digits;
  const length = /^0(10|2\d)/.test(whole) ? 3 : 4;
  return `${whole.slice(0, length)}-${whole.slice(length)}`;
}

/** Digits and Latin letters as they are typed on the site; Chinese punctuation stays. */
function withHalfWidth(text: string): string {
  return text
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(/[\u00a0\u3000]/g, ' ')
    .replaceAll(/[\u200b\u200e\u200f\ufeff]/g, '');
}

type Read = (text: string, field: FieldSchema, names: Names) => Converted;

export interface Converted {
  value?: string | number;
  /** What is wrong and what to write, without its full stop. */
  fault?: string;
}
