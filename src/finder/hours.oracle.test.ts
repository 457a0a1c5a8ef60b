import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { cases, inChina, stateAsText } from './fixtures/hours-cases.ts';
import type { Holidays } from './holidays.ts';
import { openState, type OpenState } from './hours.ts';
import { minutesOfDay, readHours } from './hours-grammar.ts';

/** The library goes by the clock of the device. */
const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Asia/Shanghai';
  expect(new Date(2026, 0, 1).getTime()).toBe(inChina('2026-01-01 00:00').getTime());
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the library opening_hours agrees', () => {
  test.each(cases.filter(({ library }) => library === 'same'))(
    '$moment $hours is $state',
    ({ moment, hours, state }) => {
      expect(stateAsText(libraryState(hours!, inChina(moment)))).toBe(state);
    },
  );

  test.each(cases.filter(({ library }) => library === 'claims'))(
    '$moment $hours: it claims what nobody knows',
    ({ moment, hours, state }) => {
      const claimed = libraryState(hours!, inChina(moment));
      expect(['open', 'closed']).toContain(claimed.state);
      expect(stateAsText(claimed)).not.toBe(state);
    },
  );

  test.each(cases.filter(({ library }) => library === 'none'))('$hours: nothing to compare', ({ hours }) => {
    expect(hours === undefined || readHours(hours) === undefined).toBe(true);
  });
});

/**
 * The library knows only holidays of fixed date, so ours are given these. Hours that do not name holidays are compared
 * without any: there the library keeps the weekday, and we say that nobody knows.
 */
describe('for any hours of the subset at any minute of a year', () => {
  test('both say the same where rules are read alike, and else ours says the same or to ask', () => {
    const strict = { same: 0, asked: 0 };
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 0, max: 365 * minutesOfDay - 1 }), (hours, minute) => {
        const now = new Date(inChina('2026-01-01 00:00').getTime() + minute * 60_000);
        const ours = openState(hours, now, hours.includes('PH') ? libraryHolidays() : none);
        const theirs = libraryState(hours, now);
        if (ours.state === 'ask' && theirs.state !== 'ask') {
          strict.asked++;
          expect(isReadInTwoWays(hours), hours).toBe(true);
          return;
        }
        expect(ours.state, `${hours} at ${now.toISOString()}`).toBe(theirs.state);
        if (isReadInTwoWays(hours)) return;
        strict.same++;
        expect(stateAsText(ours), `${hours} at ${now.toISOString()}`).toBe(stateAsText(theirs));
      }),
      { numRuns: 1500, endOnFailure: true },
    );
    // Most are compared to the minute.
    expect(strict.same).toBeGreaterThan(500);
    expect(strict.asked).toBeLessThan(strict.same / 5);
  }, 60_000);
});

/** Rules after which something goes on past midnight, and rules without days beside others. */
function isReadInTwoWays(hours: string): boolean {
  const rules = readHours(hours)!;
  if (rules.length === 1) return false;
  return rules.some(({ days, spans }) => !days || spans.some(([, to]) => to > minutesOfDay));
}

function libraryState(hours: string, now: Date): OpenState {
  const library = new OpeningHours(hours, place, timeRanges);
  const stateAt = (moment: Date) =>
    library.getUnknown(moment) ? 'ask' : library.getState(moment) ? 'open' : 'closed';
  const state = stateAt(now);
  const midnight = Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000 + 15) * 86_400_000 - 8 * 3_600_000;
  const limit = new Date(midnight);
  let change = library.getNextChange(now, limit);
  // It also stops where only the rule changes.
  while (change && change < limit && stateAt(change) === state) change = library.getNextChange(change, limit);
  const next = change && change < limit ? change : undefined;
  if (state === 'ask') return { state };
  if (state === 'open') return { state, ...(next ? { until: next } : {}) };
  return { state, ...(next && stateAt(next) === 'open' ? { opensAt: next } : {}) };
}

/** Mode 0: the value of `opening_hours` itself, not of a key that names points in time. */
const timeRanges = 0;

const place = { lat: 31.3, lon: 120.6, address: { country_code: 'cn', state: '江苏省' } };

const none: Holidays = { through: '2027-12-31', off: [], work: [] };

let asked: Holidays | undefined;

function libraryHolidays(): Holidays {
  if (asked) return asked;
  const library = new OpeningHours('PH 12:00-12:01', place, timeRanges);
  const found = library.getOpenIntervals(inChina('2026-01-01 00:00'), inChina('2027-02-01 00:00'));
  const off = found.map(([from]) => new Date(from.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
  expect(off).toContain('2026-10-02');
  return (asked = { ...none, off });
}

const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const range = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(weekday, weekday).map((days) => days.join('-')) },
  { weight: 3, arbitrary: weekday },
  { weight: 1, arbitrary: fc.constant('PH') },
);
const days = fc.array(range, { minLength: 1, maxLength: 3 }).map((ranges) => ranges.join(','));
const clock = (last: number) =>
  fc.integer({ min: 0, max: last }).map((quarter) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
  });
const span = fc.tuple(clock(95), clock(26 * 4)).map((times) => times.join('-'));
const times = fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.join(','));
const comment = fc.constantFrom('"先打电话"', '"到服务台问"');
const rule = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(days, times).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: times },
  { weight: 2, arbitrary: days.map((named) => `${named} off`) },
  { weight: 1, arbitrary: fc.tuple(days, times, comment).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(days, comment).map((parts) => parts.join(' ')) },
);
const anyHours = fc.array(rule, { minLength: 1, maxLength: 4 }).map((rules) => rules.join('; '));
