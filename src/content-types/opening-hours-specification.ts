import { minutesOfDay, readHours, type HoursRule, type Span } from '../finder/hours-grammar.ts';

/**
 * Opening hours in OpenStreetMap's syntax as schema.org's `OpeningHoursSpecification`s, days with the same hours together.
 * A later rule replaces an earlier one on its days. Closing below opening means the next day; closed all day is
 * 00:00–00:00 and open all day 00:00–23:59, as search engines read it. Undefined for what it cannot read, for hours for
 * which one must ask first, and for times without days behind other rules, which evaluators do not read alike.
 */
export function openingHoursSpecification(hours: string): OpeningHoursSpecification[] | undefined {
  const rules = readHours(hours);
  if (!rules || rules.some(({ days, comment }, index) => comment || (!days && index > 0))) return undefined;
  const groups = new Map<string, { spans: Span[]; days: Day[] }>();
  for (const [day, spans] of weekOf(rules)) {
    const group = groups.get(spans.join()) ?? { spans, days: [] };
    groups.set(spans.join(), { spans, days: [...group.days, day] });
  }
  return [...groups.values()].flatMap(({ spans, days }) =>
    (spans.length > 0 ? spans.map(boundsOf) : [{ opens: '00:00', closes: '00:00' }]).map((bounds) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day]}`),
      ...bounds,
    })),
  );
}

/** What holds on each day in the end. On holidays the weekday's hours hold where no rule of their own is the last word. */
function weekOf(rules: HoursRule[]): [Day, Span[]][] {
  const week = new Map<Day, Span[]>();
  for (const { days: ranges = ['Mo-Su'], spans } of rules) {
    const selected = ranges.flatMap(daysOf);
    if (!selected.includes('PH')) week.delete('PH');
    for (const day of selected) week.set(day, spans);
  }
  return days.flatMap((day) => {
    const spans = week.get(day);
    // A weekday on which it is closed is left out, as is usual; a holiday has to be named.
    return spans && (spans.length > 0 || day === 'PH') ? [[day, spans] as [Day, Span[]]] : [];
  });
}

/** `Fr-Mo` → Fr, Sa, Su, Mo. */
function daysOf(range: string): Day[] {
  const [from, to = from] = range.split('-') as [Day, Day?];
  if (from === 'PH') return [from];
  const start = days.indexOf(from);
  const length = ((days.indexOf(to) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => days[(start + step) % 7]!);
}

function boundsOf([from, to]: Span): { opens: string; closes: string } {
  const isWholeDay = to - from >= minutesOfDay;
  return { opens: timeOf(from), closes: timeOf(isWholeDay ? from + minutesOfDay - 1 : to) };
}

function timeOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
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

export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  /** https://schema.org/Monday … https://schema.org/PublicHolidays. */
  dayOfWeek: string[];
  opens: string;
  closes: string;
}
