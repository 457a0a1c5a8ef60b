import type { FieldSchema } from '../../src/content-types/define.ts';
import { hoursFromChinese } from './chinese-hours.ts';
import type { Names } from './names.ts';

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
  { fits: ({ options }) => options !== undefined, read: choice },
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

function choice(text: string, { options = {} }: FieldSchema): Converted {
  const typed = plain(text);
  const found = Object.entries(options).filter(([key, words]) => key === text || plain(words) === typed);
  if (found[0]) return { value: found[0][0] };
  const [usual] = Object.entries(usualWords).filter(([key, sign]) => key in options && sign.test(typed));
  if (usual) return { value: usual[0] };
  const beginning = Object.entries(options).filter(
    ([, words]) => plain(words).startsWith(typed) || plain(words).split('和').includes(typed),
  );
  if (beginning.length === 1) return { value: beginning[0]![0] };
  return { fault: `看不懂“${text}”。可以写：${Object.values(options).join('、')}` };
}

/** What offices write for the values of a choice, by the value. */
const usualWords: Record<string, RegExp> = {
  unknown: /^(不详|未知|不清楚|不知道|待定|待查|[?]|[-—/])$/,
  no: /^(否|无|没|没有|不|不能|不可|不可以|×|x|✗|✘|n|no|false|0|無)$/,
  yes: /^(是|有|能|可|可以|√|✓|✔|☑|y|yes|true|1)$/,
  national: /^(全国|国家|国)级?$/,
  province: /^(省|自治区|直辖市)级?$/,
  district: /^(区|县|区县|县区|市区)级?$/,
  street: /^(街道|乡镇|镇|街镇)级?$/,
  won: /^(获奖|获得|当选|荣获)$/,
  nominated: /^(获?提名奖?|入围)$/,
  mon: /^(周|星期|礼拜)?一$/,
  tue: /^(周|星期|礼拜)?二$/,
  wed: /^(周|星期|礼拜)?三$/,
  thu: /^(周|星期|礼拜)?四$/,
  fri: /^(周|星期|礼拜)?五$/,
  sat: /^(周|星期|礼拜)?六$/,
  sun: /^(周|星期|礼拜)?[日天]$/,
  wgs84: /^(wgs-?84|gps|天地图|cgcs2000)$/,
  gcj02: /^(gcj-?02|高德|腾讯|火星坐标)(地图)?$/,
  bd09: /^(bd-?09|百度)(地图)?$/,
};

/** For comparing: without spaces and without what stands in brackets. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\(.*?\)|\s/g, '');
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

/** 2018, 2018年3月, 2018/3/8, 2018.03.08, 20180308 → ISO 8601 as far as it is known. */
function dateOf(text: string): string | undefined {
  const found =
    /^(\d{4})(?:年|[-/.](?=\d))?(?:(\d{1,2})(?:月|[-/.](?=\d))?(?:(\d{1,2})日?)?)?$/.exec(
      text.normalize('NFKC').trim(),
    ) ?? undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year, month, day] = compact ?? found ?? [];
  if (!year) return undefined;
  return [year, ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
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

function two(part: string): string {
  return part.padStart(2, '0');
}

type Read = (text: string, field: FieldSchema, names: Names) => Converted;

export interface Converted {
  value?: string | number;
  /** What is wrong and what to write, without its full stop. */
  fault?: string;
}
