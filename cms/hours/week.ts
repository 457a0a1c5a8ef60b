import { minutesOfDay, readHours, type HoursRule } from '../../src/finder/hours-grammar.ts';

/** Half hours of a day; a slot is its number from midnight. */
export const slotsOfDay = 48;

/** The rows of the table: the days of the week, and public holidays. */
export const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;

/**
 * The week that opening hours describe; nothing for hours that a table of half hours cannot show: other minutes, past
 * midnight, rules that programs and people read differently, comments on a part of the rules.
 */
export function weekOf(hours: string): Week | undefined {
  if (!hours.trim()) return emptyWeek();
  const rules = readHours(hours);
  if (!rules) return undefined;
  const [first, ...others] = rules as [HoursRule, ...HoursRule[]];
  if (isWordsOnly(first, hours)) {
    if (others.length === 0) return { ...emptyWeek(), comment: first.comment! };
    const isOff = others.length === 1 && others[0]!.days?.join() === 'PH' && others[0]!.spans.length === 0;
    return isOff ? { ...emptyWeek(), comment: first.comment!, holidays: 'off' } : undefined;
  }
  const open = emptyWeek().open.map((row) => [...row]);
  let holidays: Week['holidays'] = 'unknown';
  for (const [index, { days: named, spans }] of rules.entries()) {
    const row = rowOf(spans);
    // A rule without days is added to earlier ones by programs; one after the holidays' takes them over.
    if (!row || holidays !== 'unknown' || (index > 0 && !named)) return undefined;
    const rows = named ? named.flatMap(rowsOf) : weekdays;
    if (rows.includes(holiday)) holidays = spans.length > 0 ? 'open' : 'off';
    for (const each of rows) open[each] = [...row];
  }
  // Days that are said to be closed, and nothing else, would leave an empty table.
  const isEmpty = weekdays.every((row) => !open[row]!.includes(true));
  if (isEmpty && rules.some(({ days: named }) => named?.join() !== 'PH')) return undefined;
  const comments = new Set(rules.filter(({ spans }) => spans.length > 0).map(({ comment }) => comment ?? ''));
  if (comments.size > 1) return undefined;
  return { open, holidays, comment: [...comments][0] ?? '' };
}

/** A week as opening hours in the site's syntax; empty for one of which nothing is known. */
export function hoursOf({ open, holidays, comment }: Week): string {
  const words = comment
    .replaceAll(/["“”;；\n]/g, ' ')
    .trim()
    .slice(0, 40)
    .trim();
  const said = words ? ` "${words}"` : '';
  const groups: { times: string; rows: number[] }[] = [];
  for (const row of weekdays) {
    const times = timesOf(open[row]!);
    const group = groups.find((one) => one.times === times);
    if (group) group.rows.push(row);
    else if (times) groups.push({ times, rows: [row] });
  }
  const rules = groups.map(({ times, rows }) => `${rangesOf(rows)} ${times}${said}`);
  if (rules.length === 0 && words && holidays !== 'open') rules.push(`"${words}"`);
  const onHolidays = timesOf(open[holiday]!);
  if (holidays === 'off') rules.push('PH off');
  if (holidays === 'open' && onHolidays) rules.push(`PH ${onHolidays}${said}`);
  return rules.join() === 'Mo-Su 00:00-24:00' ? '24/7' : rules.join('; ');
}

/** A week with a rectangle of slots (both ends included) open or closed; open slots of holidays make them open. */
export function painted(week: Week, { rows, from, to, isOpen }: Stroke): Week {
  const open = week.open.map((row, index) =>
    rows.includes(index) ? row.map((was, slot) => (slot >= from && slot <= to ? isOpen : was)) : row,
  );
  const isHoliday = rows.includes(holiday);
  const hasHours = open[holiday]!.some(Boolean);
  const holidays = isHoliday ? (hasHours ? 'open' : 'unknown') : week.holidays;
  return { ...week, open, holidays };
}

/** A week with what holidays are; hours that they had go when they are off or not known. */
export function withHolidays(week: Week, holidays: Week['holidays']): Week {
  const isOpen = holidays === 'open';
  const row = week.open[holiday]!;
  // Somebody who says "open" means the hours of a Sunday, or else of another day, until she says others.
  const likely = [holiday, 6, 5, ...weekdays]
    .map((each) => week.open[each]!)
    .find((each) => each.includes(true));
  const hours = isOpen ? (likely ?? row) : row.map(() => false);
  return { ...week, holidays, open: [...week.open.slice(0, holiday), hours] };
}

/** A week of which nothing is known. */
export function emptyWeek(): Week {
  const row = () => Array<boolean>(slotsOfDay).fill(false);
  return { open: days.map(row), holidays: 'unknown', comment: '' };
}

const holiday = days.indexOf('PH');
const weekdays = [0, 1, 2, 3, 4, 5, 6];
const minutesOfSlot = minutesOfDay / slotsOfDay;

/** A comment alone: the grammar reads it as the whole day. */
function isWordsOnly({ days: named, comment }: HoursRule, hours: string): boolean {
  return !named && comment !== undefined && hours.trim().startsWith('"');
}

function rowOf(spans: HoursRule['spans']): boolean[] | undefined {
  const isShown = spans.every(
    ([from, to]) => to <= minutesOfDay && from % minutesOfSlot === 0 && to % minutesOfSlot === 0,
  );
  if (!isShown) return undefined;
  return Array.from({ length: slotsOfDay }, (_, slot) =>
    spans.some(([from, to]) => from <= slot * minutesOfSlot && slot * minutesOfSlot < to),
  );
}

/** Fr-Mo goes on over the week's end. */
function rowsOf(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map((day) => days.indexOf(day as (typeof days)[number]));
  return from <= to
    ? days.map((_, row) => row).slice(from, to + 1)
    : weekdays.filter((row) => row >= from || row <= to);
}

function timesOf(row: readonly boolean[]): string {
  const edges = [...row, false].flatMap((isOpen, slot) =>
    isOpen !== (row[slot - 1] ?? false) ? [slot] : [],
  );
  const spans = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [`${clockOf(edge)}-${clockOf(edges[index + 1]!)}`] : [],
  );
  return spans.join(',');
}

/** When a half hour begins: 18 → 09:00. */
export function clockOf(slot: number): string {
  const minutes = slot * minutesOfSlot;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Three days and more in a row are a range, two are named: Mo-Fr; Sa,Su. */
function rangesOf(rows: number[]): string {
  const runs: number[][] = [];
  for (const row of rows) {
    if (runs.at(-1)?.at(-1) === row - 1) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${days[run[0]!]}-${days[run.at(-1)!]}`] : run.map((row) => days[row]!),
    )
    .join(',');
}

export interface Week {
  /** For every row of `days` its half hours from midnight. */
  open: readonly (readonly boolean[])[];
  /** Whether the place is open on public holidays: not known, closed, open at the hours of the last row. */
  holidays: 'unknown' | 'off' | 'open';
  /** What one must do first: 先打电话; empty where nothing. */
  comment: string;
}

/** A rectangle of the table. */
export interface Stroke {
  rows: number[];
  from: number;
  to: number;
  isOpen: boolean;
}
