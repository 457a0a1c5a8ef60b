import { hoursPattern } from '../../src/finder/hours-grammar.ts';

/**
 * Opening hours as an office writes them in OpenStreetMap's syntax: 周一至周五 9点到17点 → Mo-Fr 09:00-17:00. Undefined for
 * what could be read in two ways (3:00-5:00, 周一至周五) and for words that it does not know: never a guess.
 */
export function hoursFromChinese(words: string): string | undefined {
  const text = words.trim();
  if (hoursPattern.test(text)) return text;
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll(noise, '');
  if (/^(每天|每日|全年)?(24小时|全天)(营业|开放|服务)?$/.test(plain)) return '24/7';
  const rules: Rule[] = [];
  let rest = plain;
  while (rest) {
    const found = tokens
      .map(({ sign, take }) => ({ match: sign.exec(rest), take }))
      .find(({ match }) => match);
    if (!found?.match || found.take(found.match.groups ?? {}, rules) === false) return undefined;
    rest = rest.slice(found.match[0].length);
  }
  if (!rules.length || rules.some(({ off, spans }) => !off && !spans.length)) return undefined;
  const hours = rules.map(written).join('; ');
  return hoursPattern.test(hours) ? hours : undefined;
}

/** Days on which a place is open, in one column of a list, as words: 月火水 (Japanese), 一二三, 1-5 → 周一、周二、周三. */
export function daysInWords(days: string): string {
  const plain = days
    .normalize('NFKC')
    .replaceAll(/[\s,、・]/g, '')
    .replaceAll('曜日', '');
  const signs = [...plain];
  const from = ['月火水木金土日', '一二三四五六日'].find((week) =>
    signs.every((sign) => week.includes(sign)),
  );
  if (!plain || !from || (plain === '日' && days !== '日')) return days;
  return signs.map((sign) => `周${'一二三四五六日'[from.indexOf(sign)]}`).join('、');
}

const day = '(?:周|星期|礼拜)[一二三四五六日天]';
const clock = (name: string) =>
  `(?<${name}Half>凌晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|次日|第二天)?(?<${name}Hour>\\d{1,2})(?:[:点时](?:(?<${name}Minute>[0-5]\\d)分?|(?<${name}Thirty>半))?)`;
const to = '(?:至|到|[-~—–～−]+)';
const noise =
  /(?<=^|[;,。])(?:开放|营业|服务|办公|接待)?时间[:是为]?|对外开放|(?<!不)开放$|营业$|法定(?=节假日)|国家(?=节假日)/g;

/** What may stand next in the words, and what it adds to the rules; false where it cannot stand there. */
const tokens: Token[] = [
  { sign: /^[;,。、/()[\]:]+/, take: () => true },
  {
    sign: new RegExp(`^(?<from>${day})${to}(?<until>(?:周|星期|礼拜)?[一二三四五六日天])`),
    take: ({ from, until }, rules) => addDays(rules, `${dayOf(from)}-${dayOf(until)}`),
  },
  {
    sign: /^(?:周|星期|礼拜)(?<several>[一二三四五六日天](?:[、,]?[一二三四五六日天])*)(?!至|到|[-~—–～])/,
    take: ({ several = '' }, rules) =>
      addDays(rules, ...[...several.replaceAll(/[、,]/g, '')].map((word) => `${dayOf(word)}`)),
  },
  { sign: /^(每天|每日|天天|全周)/, take: (_, rules) => addDays(rules, 'Mo-Su') },
  {
    // Working days are no public holidays.
    sign: /^工作日/,
    take: (_, rules) => addDays(rules, 'Mo-Fr') && void (rules.at(-1)!.workdays = true),
  },
  { sign: /^(双休日|周末)/, take: (_, rules) => addDays(rules, 'Sa-Su') },
  { sign: /^节假日/, take: (_, rules) => addDays(rules, 'PH') },
  { sign: /^(休息|不开放|闭馆|闭店|关闭|除外|休)/, take: (_, rules) => closeDays(rules) },
  {
    sign: new RegExp(`^${clock('from')}${to}${clock('until')}`),
    take: (parts, rules) => addSpan(rules, parts),
  },
  { sign: /^(全天|24小时)/, take: (_, rules) => addTimes(rules, '00:00-24:00') },
];

function written({ days, spans, off, workdays }: Rule): string {
  const times = off ? 'off' : spans.join(',');
  const rule = days.length ? `${compressed(days)} ${times}` : times;
  return workdays && !off ? `${rule}; PH off` : rule;
}

function addDays(rules: Rule[], ...days: string[]): boolean {
  if (days.some((range) => range.includes('undefined'))) return false;
  const last = rules.at(-1);
  if (last && !last.spans.length && !last.off) last.days.push(...days);
  else rules.push({ days, spans: [] });
  return true;
}

/** “周一休息” closes its days; 休息 without days says nothing. */
function closeDays(rules: Rule[]): boolean {
  const last = rules.at(-1);
  if (!last || !last.days.length || last.spans.length) return false;
  return (last.off = true);
}

function addTimes(rules: Rule[], span: string): boolean {
  const last = rules.at(-1);
  if (last?.off) return false;
  if (last) last.spans.push(span);
  else rules.push({ days: [], spans: [span] });
  return true;
}

function addSpan(rules: Rule[], parts: Record<string, string | undefined>): boolean {
  const from = minutesOf(parts['fromHour']!, parts['fromHalf'], parts['fromMinute'], parts['fromThirty']);
  const half =
    parts['untilHalf'] ?? (/[下晚傍]/.test(parts['fromHalf'] ?? '') ? parts['fromHalf'] : undefined);
  let until = minutesOf(parts['untilHour']!, half, parts['untilMinute'], parts['untilThirty']);
  if (from === undefined || until === undefined) return false;
  const nextDay = /次|第/.test(parts['untilHalf'] ?? '');
  if (nextDay) until += 24 * 60;
  if (until <= from) {
    // 22:00-02:00 ends in the night; 9:00-5:00 may be either.
    if (from < 17 * 60 || until > 4 * 60) return false;
    until += 24 * 60;
  }
  // 2:00-5:00 may be the night or the afternoon.
  const early = !parts['fromHalf'] && /^[1-5]$/.test(parts['fromHour']!);
  if (early || from >= 24 * 60 || until > 26 * 60) return false;
  return addTimes(rules, `${asTime(from)}-${asTime(until)}`);
}

function minutesOf(hour: string, half = '', minute = '0', thirty?: string): number | undefined {
  const hours = Number(hour);
  const afternoon = /下|晚|傍/.test(half) && hours < 12;
  const total = (afternoon ? hours + 12 : hours) * 60 + (thirty ? 30 : Number(minute));
  return total <= 24 * 60 ? total : undefined;
}

function asTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Mo, Tu, We → Mo-We; days that are no run stay as they stand. */
function compressed(days: string[]): string {
  const at = days.map((name) => week.indexOf(name));
  const run = at.every((place, index) => place >= 0 && place === at[0]! + index);
  return run && days.length > 2 ? `${days[0]}-${days.at(-1)}` : days.join(',');
}

function dayOf(word = ''): string | undefined {
  return week['一二三四五六日'.indexOf(word.at(-1)!.replace('天', '日'))];
}

const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

interface Token {
  sign: RegExp;
  take: (parts: Record<string, string | undefined>, rules: Rule[]) => boolean | void;
}

interface Rule {
  days: string[];
  spans: string[];
  off?: boolean;
  workdays?: boolean;
}
