import chineseDays from 'chinese-days';
import arranged from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Holidays } from '../finder/holidays.ts';

/**
 * China's holidays of a year and the next. A year that the State Council has arranged comes from the package
 * `chinese-days`, which follows the yearly notice on gov.cn; of another the table has the days that may turn out to be off
 * or worked. A new notice reaches the site with a new version of the package.
 */
export function holidays(year: number, isArranged: (year: number) => boolean = isKnown): Holidays {
  const ofKnownYears = (day: string) => inTable(day) && isArranged(yearOf(day));
  const inTable = (day: string) => [year, year + 1].includes(yearOf(day));
  // New Year of the year after next reaches back into the table.
  const open = [year, year + 1, year + 2].filter((one) => !isArranged(one));
  return {
    through: `${year + 1}-12-31`,
    off: Object.keys(arranged.holidays).filter(ofKnownYears).sort(),
    work: Object.keys(arranged.workdays).filter(ofKnownYears).sort(),
    maybe: [...new Set(open.flatMap(possibleDays))].filter(inTable).sort(),
  };
}

function isKnown(year: number): boolean {
  return Object.hasOwn(arranged.holidays, `${year}-10-01`);
}

/** The days near each statutory holiday, and further off the weekends, which may be worked in exchange. */
function possibleDays(year: number): string[] {
  return statutory.flatMap(({ on, before, after }) => {
    const first = Date.parse(on(year));
    const reach = Array.from(
      { length: before + after + 2 * exchanged + 1 },
      (_, index) => index - before - exchanged,
    );
    return reach
      .map((days) => ({ days, date: new Date(first + days * 86_400_000) }))
      .filter(({ days, date }) => (days >= -before && days <= after) || [0, 6].includes(date.getUTCDay()))
      .map(({ date }) => date.toISOString().slice(0, 10));
  });
}

/** Days within which a weekend was worked in exchange for a holiday in the notices since 2021. */
const exchanged = 14;

/**
 * The holidays of 全国年节及纪念日放假办法 (2024 revision) and how many days before and after the day itself the notices
 * since 2021 have put off days. Lunar dates by `chinese-days`.
 */
const statutory: Statutory[] = [
  { on: (year) => `${year}-01-01`, before: 3, after: 3 },
  { on: (year) => lunar(year, 1, 1), before: 3, after: 8 },
  { on: (year) => chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), before: 3, after: 3 },
  { on: (year) => `${year}-05-01`, before: 3, after: 5 },
  { on: (year) => lunar(year, 5, 5), before: 3, after: 3 },
  { on: (year) => lunar(year, 8, 15), before: 3, after: 3 },
  { on: (year) => `${year}-10-01`, before: 3, after: 8 },
];

function lunar(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return chineseDays.getSolarDateFromLunar(`${year}-${two(month)}-${two(day)}`).date;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

interface Statutory {
  /** The day itself, YYYY-MM-DD. */
  on: (year: number) => string;
  before: number;
  after: number;
}
