/**
 * The days that a text names, as YYYY-MM-DD in their order, each once: 2026年3月8日, 2026.3.8, 二〇二六年三月八日; a day without
 * a year (3月8日) is the last one that has been. Days to come and before 2000 are none of an activity that was held.
 */
export function datesIn(text: string, today: string): string[] {
  const found = new Map<string, number>();
  const add = (day: string | undefined, at: number) => {
    if (day && day >= '2000' && day <= today && !found.has(day)) found.set(day, at);
  };
  const plain = text.normalize('NFKC');
  for (const { index, groups = {} } of plain.matchAll(whole)) {
    add(day(number(groups['year']), number(groups['month']), number(groups['day'])), index);
  }
  for (const { index, groups = {} } of plain.matchAll(withoutYear)) {
    const [month, date] = [number(groups['month']), number(groups['day'])];
    const year = Number(today.slice(0, 4));
    const thisYear = day(year, month, date);
    if ([...found.keys()].some((known) => known.slice(5) === thisYear?.slice(5))) continue;
    add(thisYear && thisYear <= today ? thisYear : day(year - 1, month, date), index);
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([known]) => known);
}

function day(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return isReal ? at.toISOString().slice(0, 10) : undefined;
}

/** 2026, 二〇二六, 十一, 二十三. */
function number(words = ''): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (!words.includes('十')) return Number([...words].map((sign) => digits.indexOf(sign) % 10).join(''));
  const [tens = '', ones = ''] = words.split('十');
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

const digits = '〇一二三四五六七八九零○';
const one = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const whole = new RegExp(
  `(?<![\\d-])(?<year>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})\\s*[年./-]\\s*(?<month>${one})\\s*[月./-]\\s*(?<day>${one})(?!\\d)`,
  'g',
);
const withoutYear = new RegExp(
  `(?<![\\d一二三四五六七八九十]|年\\s*)(?<month>${one})\\s*月\\s*(?<day>${one})\\s*[日号]`,
  'g',
);
