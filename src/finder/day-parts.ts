import { dateOf, weekdayOf } from './beijing-time.ts';
import { kindOfDay, type DayKind, type Holidays } from './holidays.ts';
import { minutesOfDay, type HoursRule } from './hours-grammar.ts';

/**
 * A day (days since 1970) from midnight to midnight in parts of one state each. Where possible readings of the day, or
 * customary readings of the rules, differ, nobody knows, and the state is `ask`.
 */
export function partsOf(day: number, rules: HoursRule[], holidays: Holidays): Part[] {
  const namesHolidays = rules.some(({ days }) => days?.includes('PH'));
  const [before = [], after = []] = [day - 1, day].map((one) =>
    readingsOf(weekdayOf(one), kindOfDay(dateOf(one), holidays), namesHolidays),
  );
  const pairs = before.flatMap((yesterday) => after.map((today) => ({ yesterday, today })));
  const versions = pairs.flatMap((days) => [rulesInTurn(rules, days), lastRule(rules, days)]);
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

/**
 * The rules as the library `opening_hours` reads them: a rule replaces what earlier ones say for the day, and for its
 * small hours too; without days it is added to rules of named days. What begins on a day goes on after midnight even if
 * that day is replaced.
 */
function rulesInTurn(rules: HoursRule[], { yesterday, today }: Days): Part[] {
  let spans: Part[] = [];
  for (const [index, rule] of rules.entries()) {
    if (holds(rule, today)) {
      if (replaces(rule, rules[index - 1])) spans = [];
      spans.push(...untilMidnight(rule));
    }
    if (holds(rule, yesterday)) spans.push(...afterMidnight(rule));
  }
  return spans.reverse();
}

/** The rules as people read them: the last one that names the day is all there is, to its end in the small hours. */
function lastRule(rules: HoursRule[], { yesterday, today }: Days): Part[] {
  const last = (day: Reading) => [...rules].reverse().find((rule) => holds(rule, day));
  const [before, after] = [last(yesterday), last(today)];
  return [...(after ? untilMidnight(after) : []), ...(before ? afterMidnight(before) : [])];
}

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

function untilMidnight(rule: HoursRule): Part[] {
  return rule.spans.map(([from, to]) => ({ from, to: Math.min(to, minutesOfDay), state: stateOf(rule) }));
}

function afterMidnight(rule: HoursRule): Part[] {
  const late = rule.spans.filter(([, to]) => to > minutesOfDay);
  return late.map(([, to]) => ({ from: 0, to: to - minutesOfDay, state: stateOf(rule) }));
}

function stateOf({ comment }: HoursRule): Part['state'] {
  return comment === undefined ? 'open' : 'ask';
}

function stateAt(minute: number, spans: Part[]): Part['state'] {
  return spans.find(({ from, to }) => from <= minute && minute < to)?.state ?? 'closed';
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const saturday = 5;
const sunday = 6;
/** Of the working days the one that is least often special. */
const wednesday = 2;

export interface Part {
  /** Minutes from midnight. */
  from: number;
  to: number;
  state: 'open' | 'closed' | 'ask';
}

interface Reading {
  weekday: number;
  holiday: boolean;
}

interface Days {
  yesterday: Reading;
  today: Reading;
}
