import { afterEach, expect, test } from 'vitest';
import { cases, exampleHolidays, inChina, stateAsText } from './fixtures/hours-cases.ts';
import { openState } from './hours.ts';
import { stateInWords } from './state-in-words.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each(cases)('$moment $hours is $state: $about', ({ moment, hours, state, words }) => {
  const now = inChina(moment);
  const found = openState(hours, now, exampleHolidays);
  expect(stateAsText(found)).toBe(state);
  expect(stateInWords(found, now)).toBe(words);
});

test.each(['America/New_York', 'UTC', 'Pacific/Kiritimati'])(
  'goes by the clock of China on a device in %s',
  (place) => {
    process.env['TZ'] = place;
    expect(new Date(2026, 0, 1).getTime()).not.toBe(inChina('2026-01-01 00:00').getTime());
    for (const { moment, hours, state, words } of cases) {
      const now = inChina(moment);
      // Other holidays, so that nothing remembered is asked.
      const found = openState(hours, now, { ...exampleHolidays });
      expect([moment, hours, stateAsText(found), stateInWords(found, now)]).toEqual([
        moment,
        hours,
        state,
        words,
      ]);
    }
  },
);

test('a state holds to the end of its minute', () => {
  const state = (time: string) =>
    openState('09:00-17:00', new Date(`2026-11-25T${time}+08:00`), exampleHolidays).state;
  expect(['08:59:59.999', '09:00:00', '16:59:59.999', '17:00:00'].map(state)).toEqual([
    'closed',
    'open',
    'open',
    'closed',
  ]);
});

test('gives five thousand places their state within 50 ms', () => {
  const hours = cases.map(({ hours }) => hours);
  const now = inChina('2026-11-25 12:34');
  const places = Array.from({ length: 5000 }, (_, index) => hours[index % hours.length]);
  const began = performance.now();
  for (const one of places) openState(one, now, exampleHolidays);
  expect(performance.now() - began).toBeLessThan(50);
});
