/**
 * China's public holidays as the State Council arranges them for each year, in days of Beijing time, YYYY-MM-DD. The
 * table is made when the site is built (outputs/holidays.ts); a day after `through` is one of which nothing is known.
 */
export interface Holidays {
  /** Last day that the table knows. */
  through: string;
  /** Days off, weekends within a holiday included. */
  off: string[];
  /** Weekend days that are worked in exchange (调休). */
  work: string[];
  /** Days near a holiday whose year is not arranged yet: each may turn out to be off or, at a weekend, worked. */
  maybe?: string[];
}

/** What a day is in the table. */
export function kindOfDay(day: string, holidays: Holidays): DayKind {
  if (day > holidays.through || holidays.maybe?.includes(day)) return 'maybe';
  if (holidays.off.includes(day)) return 'off';
  return holidays.work.includes(day) ? 'work' : 'plain';
}

/** The same table with a letter for each day of its two years, the last of which is `through`: a fifth of the bytes. */
export function packHolidays(holidays: Holidays): PackedHolidays {
  const { through } = holidays;
  const first = Date.parse(`${Number(through.slice(0, 4)) - 1}-01-01`);
  const count = (Date.parse(through) - first) / 86_400_000 + 1;
  const days = Array.from({ length: count }, (_, at) => letters[kindOfDay(dateAt(first, at), holidays)]);
  return { through, days: days.join('') };
}

/** The table that was packed, as far as `kindOfDay` asks it. */
export function unpackHolidays({ through, days }: PackedHolidays): Holidays {
  const first = Date.parse(through) - (days.length - 1) * 86_400_000;
  const table: Required<Holidays> = { through, off: [], work: [], maybe: [] };
  [...days].forEach((letter, at) => {
    if (letter !== letters.plain) table[kinds[letter]!].push(dateAt(first, at));
  });
  return table;
}

function dateAt(first: number, days: number): string {
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}

const letters = { plain: '-', off: 'o', work: 'w', maybe: 'm' } as const;
const kinds: Record<string, 'off' | 'work' | 'maybe'> = { o: 'off', w: 'work', m: 'maybe' };

export interface PackedHolidays {
  through: string;
  days: string;
}

export type DayKind = 'plain' | 'off' | 'work' | 'maybe';
