import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { openingHoursSpecification } from './opening-hours-specification.ts';
import { openingHours } from './opening-hours.ts';

const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const day = fc.constantFrom(...dayCodes);
const selector = fc
  .uniqueArray(
    fc.oneof(
      day,
      fc.tuple(day, day).map(([from, to]) => `${from}-${to}`),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(','));
const time = (hours: number[]) =>
  fc
    .tuple(fc.constantFrom(...hours), fc.constantFrom('00', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const sameDay = fc.oneof(
  fc.tuple(time([7, 8, 9]), time([10, 11, 12])).map((ends) => ends.join('-')),
  fc.constantFrom('00:00-24:00', '13:30-24:00', '09:00-11:30,13:30-17:00'),
);
const overMidnight = fc.oneof(
  fc.tuple(time([20, 21, 23]), time([1, 2, 5])).map((ends) => ends.join('-')),
  fc.constant('18:00-26:00'),
);
const onDays = (span: fc.Arbitrary<string>) => fc.tuple(selector, span).map((parts) => parts.join(' '));
const off = selector.map((days) => `${days} off`);
/** Whose the small hours are when a rule replaces the evening before, the syntax leaves open: such hours stand alone. */
const rules = fc.oneof(
  fc
    .tuple(fc.oneof(sameDay, onDays(sameDay)), fc.array(fc.oneof(onDays(sameDay), off), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest]),
  fc.oneof(overMidnight, onDays(overMidnight)).map((only) => [only]),
);

/** A week of March without a holiday, and the half hours of its days from the second on: the first has no evening before. */
const monday = new Date(2026, 2, 9);
const moments = Array.from({ length: 6 * 48 }, (_, step) => new Date(2026, 2, 10, 0, 10 + 30 * step));

test('says the same of every half hour of a week as the library opening_hours', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const hours = given.join('; ');
      expect(openingHours().safeParse(hours).success).toBe(true);
      const library = new OpeningHours(hours);
      const said = openingHoursSpecification(hours)!;
      for (const moment of moments)
        expect([hours, isOpen(said, moment)]).toEqual([hours, library.getState(moment)]);
    }),
    { numRuns: 150 },
  );
});

/** As a reader of schema.org understands it: closing at or below opening is on the next day. */
function isOpen(said: NonNullable<ReturnType<typeof openingHoursSpecification>>, moment: Date): boolean {
  const at = Math.floor((moment.getTime() - monday.getTime()) / 60_000);
  return said.some(({ dayOfWeek, opens, closes }) =>
    dayOfWeek.some((name) => {
      const start = 1440 * dayNames.indexOf(name.replace('https://schema.org/', '')) + minutes(opens);
      const length = (minutes(closes) - minutes(opens) + 1440) % 1440;
      return at >= start && at < start + length;
    }),
  );
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return 60 * hour + minute;
}
