import { weekdays } from '../content-types/five-lights.ts';

/**
 * A timetable as the table of a week: a row for each day from Monday to Sunday, a column for each part of the day in which
 * there is anything. Sessions stand in the order in which they begin; one that begins at 12:00 is in the afternoon.
 */
export function weekOf(timetable: readonly Session[]): Week {
  const parts = partsOfDay.filter((part) => timetable.some((session) => partOf(session) === part));
  const days = (Object.keys(weekdays) as Weekday[]).map((weekday) => {
    const sessions = timetable.filter((session) => session.weekday === weekday).toSorted(byTime);
    return {
      name: weekdays[weekday],
      isFree: sessions.length === 0,
      cells: parts.map(({ name }) => ({
        name,
        sessions: sessions.filter((session) => partOf(session).name === name),
      })),
    };
  });
  return { parts: parts.map(({ name }) => name), days };
}

const partsOfDay = [
  { name: '上午', until: '12:00' },
  { name: '下午', until: '18:00' },
  { name: '晚上', until: '24:00' },
] as const;

function partOf({ time }: Session): (typeof partsOfDay)[number] {
  return partsOfDay.find(({ until }) => time < until)!;
}

function byTime(one: Session, other: Session): number {
  return one.time < other.time ? -1 : one.time > other.time ? 1 : 0;
}

type Weekday = keyof typeof weekdays;

interface Session {
  weekday: Weekday;
  /** 09:00-11:00 */
  time: string;
  title: string;
}

export interface Week {
  /** The columns: 上午, 下午, 晚上, as far as they are needed. */
  parts: string[];
  /** Monday to Sunday. */
  days: { name: string; isFree: boolean; cells: { name: string; sessions: Session[] }[] }[];
}
