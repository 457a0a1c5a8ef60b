import { beijingTime, dateOf, momentOf, weekdayOf } from './beijing-time.ts';
import { kindOfDay, type DayKind, type Holidays } from './holidays.ts';
import { minutesOfDay, readHours, type HoursRule } from './hours-grammar.ts';

/**
 * Whether a place with these opening hours is open at a moment, by the clock of China. As in OpenStreetMap, a later rule
 * replaces earlier ones on its days, and what began before midnight goes on after it unless a later rule has that day.
 * It never claims what is not known: where the possible readings of a day differ (see `readingsOf`), the state is `ask`.
 */
export function openState(hours: string | undefined, now: Date, holidays: Holidays): OpenState {
  const rules = hours === undefined ? undefined : rulesOf(hours);
  if (!rules) return { state: 'unknown' };
  const [current, next] = stretches(rules, now, holidays);
  if (current?.state === 'ask') return { state: 'ask' };
  if (current?.state === 'open') return { state: 'open', ...(next ? { until: next.from } : {}) };
  return { state: 'closed', ...(next?.state === 'open' ? { opensAt: next.from } : {}) };
}

/** The stretch of one state that holds at the moment, and the one after it where it comes within 14 days. */
function stretches(rules: HoursRule[], now: Date, holidays: Holidays): Stretch[] {
  const { day: today } = beijingTime(now);
  const found: Stretch[] = [];
  for (let day = today; day <= today + 14; day++) {
    for (const { from, to, state } of partsOf(day, rules, holidays)) {
      if (momentOf(day, to) <= now) continue;
      if (found[found.length - 1]?.state !== state) found.push({ from: momentOf(day, from), state });
      if (found.length === 2) return found;
    }
  }
  return found;
}

/** A day from midnight to midnight in parts of one state each. */
function partsOf(day: number, rules: HoursRule[], holidays: Holidays): Part[] {
  const namesHolidays = rules.some(({ days }) => days?.includes('PH'));
  const readings = [day - 1, day].map((one) =>
    readingsOf(weekdayOf(one), kindOfDay(dateOf(one), holidays), namesHolidays),
  );
  const [before = [], after = []] = readings;
  const versions = before.flatMap((yesterday) => after.map((today) => spansOf(rules, yesterday, today)));
  const edges = new Set([0, minutesOfDay, ...versions.flat().flatMap(({ from, to }) => [from, to])]);
  const sorted = [...edges].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const states = new Set(versions.map((spans) => stateAt(from, spans)));
    return { from, to: sorted[index + 1]!, state: states.size === 1 ? [...states][0]! : 'ask' };
  });
}

/**
 * As which days a day may count. A day off is PH where the hours name it; where they do not, nobody said whether the
 * place keeps its weekday or closes as on Sundays. A weekend day that is worked in exchange is its weekday in
 * OpenStreetMap's syntax, yet offices work as on a weekday. A day that is not arranged yet may be any of these.
 */
function readingsOf(weekday: number, kind: DayKind, namesHolidays: boolean): Reading[] {
  const plain: Reading = { weekday, holiday: false };
  const off: Reading = namesHolidays ? { weekday, holiday: true } : { weekday: sunday, holiday: false };
  const worked: Reading = { weekday: wednesday, holiday: false };
  if (kind === 'plain') return [plain];
  if (kind === 'work') return [plain, worked];
  if (kind === 'off') return namesHolidays ? [off] : [plain, off];
  return weekday < saturday ? [plain, off] : [plain, off, worked];
}

/** What the rules say for a day after another, later spans before earlier ones. */
function spansOf(rules: HoursRule[], yesterday: Reading, today: Reading): Part[] {
  let spans: Part[] = [];
  for (const [index, rule] of rules.entries()) {
    const state = rule.comment === undefined ? 'open' : 'ask';
    if (holds(rule, today)) {
      if (replaces(rule, rules[index - 1])) spans = [];
      for (const [from, to] of rule.spans) spans.push({ from, to: Math.min(to, minutesOfDay), state });
    }
    if (!holds(rule, yesterday)) continue;
    for (const [, to] of rule.spans)
      if (to > minutesOfDay) spans.push({ from: 0, to: to - minutesOfDay, state });
  }
  return spans.reverse();
}

/** A rule without days is added to what named days say, as the library `opening_hours` has it. */
function replaces(rule: HoursRule, before: HoursRule | undefined): boolean {
  return rule.days !== undefined || (before !== undefined && !before.days && !rule.comment);
}

function holds({ days }: HoursRule, { weekday, holiday }: Reading): boolean {
  if (!days) return true;
  return days.some((range) => {
    if (range === 'PH') return holiday;
    const [from = 0, to = from] = range.split('-').map((day) => weekdays.indexOf(day));
    return from <= to ? from <= weekday && weekday <= to : weekday >= from || weekday <= to;
  });
}

function stateAt(minute: number, spans: Part[]): Part['state'] {
  return spans.find(({ from, to }) => from <= minute && minute < to)?.state ?? 'closed';
}

/** A site asks for the same few hours again and again. */
const known = new Map<string, HoursRule[] | undefined>();

function rulesOf(hours: string): HoursRule[] | undefined {
  if (!known.has(hours)) known.set(hours, readHours(hours));
  return known.get(hours);
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const saturday = 5;
const sunday = 6;
/** Of the working days the one that is least often special. */
const wednesday = 2;

export type OpenState =
  /** `until` is missing where it stays open for 14 days and more. */
  | { state: 'open'; until?: Date }
  /** `opensAt` is missing where it does not open within 14 days or nobody knows for sure. */
  | { state: 'closed'; opensAt?: Date }
  /** One must ask first: the hours say so, or how the place treats this holiday is not known. */
  | { state: 'ask' }
  /** No hours, or none that can be read. */
  | { state: 'unknown' };

interface Reading {
  weekday: number;
  holiday: boolean;
}

interface Part {
  /** Minutes from midnight. */
  from: number;
  to: number;
  state: 'open' | 'closed' | 'ask';
}

interface Stretch {
  from: Date;
  state: Part['state'];
}
