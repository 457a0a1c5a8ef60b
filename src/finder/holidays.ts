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

export type DayKind = 'plain' | 'off' | 'work' | 'maybe';
