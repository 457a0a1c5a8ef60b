import { hoursRule } from './opening-hours.ts';

/**
 * Opening hours in OpenStreetMap's syntax as schema.org's `OpeningHoursSpecification`s, days with the same hours together.
 * A later rule replaces an earlier one on its days. Closing below opening means the next day; closed all day is
 * 00:00–00:00 and open all day 00:00–23:59, as search engines read it. Undefined for what it cannot read, and for times
 * without days behind other rules: whether they add or replace, evaluators disagree.
 */
export function openingHoursSpecification(hours: string): OpeningHoursSpecification[] | undefined {
  const week = hours.trim() === '24/7' ? allDay() : weekOf(hours.split(';'));
  if (!week) return undefined;
  const groups = new Map<string, Day[]>();
  for (const [day, times] of week) groups.set(times, [...(groups.get(times) ?? []), day]);
  return [...groups].flatMap(([times, days]) =>
    times.split(',').map((span) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day]}`),
      ...boundsOf(span),
    })),
  );
}

const closed = '00:00-00:00';

function allDay(): Week {
  return new Map(days.map((day) => [day, '00:00-24:00']));
}

/** What holds on each day in the end. On holidays the weekday's hours hold where no rule of their own is the last word. */
function weekOf(rules: string[]): Week | undefined {
  const week: Week = new Map();
  for (const rule of rules) {
    const [found, open, times, off] = hoursRule.exec(rule.trim()) ?? [];
    if (found === undefined) return undefined;
    const selector = open ?? off;
    if (selector === undefined && week.size > 0) return undefined;
    const selected = selectedDays(selector ?? 'Mo-Su');
    if (!selected.has('PH')) week.delete('PH');
    for (const day of selected) week.set(day, times?.replaceAll(' ', '') ?? closed);
  }
  // A weekday on which it is closed is left out, as is usual; a holiday has to be named.
  return new Map(
    days.flatMap((day) => {
      const times = week.get(day);
      return times && (times !== closed || day === 'PH') ? [[day, times]] : [];
    }),
  );
}

/** `Fr-Mo,PH` → Fr, Sa, Su, Mo, PH. */
function selectedDays(selector: string): Set<Day> {
  return new Set(
    selector.split(',').flatMap((part) => {
      const [from, to = from] = part.trim().split('-') as [Day, Day?];
      if (from === 'PH') return [from];
      const start = days.indexOf(from);
      const length = ((days.indexOf(to) - start + 7) % 7) + 1;
      return Array.from({ length }, (_, step) => days[(start + step) % 7]!);
    }),
  );
}

function boundsOf(span: string): { opens: string; closes: string } {
  const [opens, until] = span.split('-') as [string, string];
  if (span === closed) return { opens, closes: until };
  const [from, to] = [minutesOf(opens), minutesOf(until)];
  const isWholeDay = to === from || to - from >= 1440;
  return { opens, closes: timeOf(isWholeDay ? from + 1439 : to) };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

const dayNames = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
  PH: 'PublicHolidays',
} as const;

const days = Object.keys(dayNames) as Day[];

type Day = keyof typeof dayNames;
type Week = Map<Day, string>;

export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  /** https://schema.org/Monday … https://schema.org/PublicHolidays. */
  dayOfWeek: string[];
  opens: string;
  closes: string;
}
