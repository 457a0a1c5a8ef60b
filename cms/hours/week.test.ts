import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoursPattern, readHours } from '../../src/finder/hours-grammar.ts';
import { partsOf } from '../../src/finder/day-parts.ts';
import { hoursOf, painted, slotsOfDay, weekOf, withHolidays, type Week } from './week.ts';

it.each([
  ['24/7', '24/7'],
  ['09:00-17:00', 'Mo-Su 09:00-17:00'],
  ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
  ['Mo-Fr 09:00-11:30,13:30-17:00; PH off', 'Mo-Fr 09:00-11:30,13:30-17:00; PH off'],
  ['Sa,Su 10:00-21:30;PH closed', 'Sa,Su 10:00-21:30; PH off'],
  ['Mo-We, Fr 00:00-24:00; Sa 10:00-18:00', 'Mo-We,Fr 00:00-24:00; Sa 10:00-18:00'],
  ['Mo-Su 09:00-17:00; We off', 'Mo,Tu,Th-Su 09:00-17:00'],
  ['Mo-Fr 09:00-17:00 "先打电话"; PH off', 'Mo-Fr 09:00-17:00 "先打电话"; PH off'],
  ['Mo-Fr 09:00-17:00; PH 10:00-16:00', 'Mo-Fr 09:00-17:00; PH 10:00-16:00'],
  ['"先打电话"', '"先打电话"'],
  ['', ''],
])('shows %s and writes %s', (hours, written) => {
  expect(hoursOf(weekOf(hours)!)).toBe(written);
});

it.each([
  ['other minutes', 'Mo-Fr 08:45-17:00'],
  ['past midnight', 'Fr 18:00-26:00'],
  ['over midnight', '22:00-06:30'],
  ['a comment on a part', 'Mo-Fr 09:00-17:00 "先打电话"; Sa 09:00-12:00'],
  ['words for one day', 'Mo-Fr 09:00-17:00; PH "到服务台问"'],
  ['rules that are added', 'Mo-Fr 09:00-12:00; 13:00-17:00'],
  ['holidays that a later rule takes over', 'PH off; Mo-Fr 09:00-17:00'],
  ['days that are closed and no others', 'Mo off; PH off'],
  ['another syntax', 'sunrise-sunset'],
])('cannot show %s', (_, hours) => {
  expect(weekOf(hours)).toBeUndefined();
});

const row = fc.array(fc.boolean(), { minLength: slotsOfDay, maxLength: slotsOfDay });
const full = fc.constant(Array<boolean>(slotsOfDay).fill(true));
const closed = Array<boolean>(slotsOfDay).fill(false);
const weeks: fc.Arbitrary<Week> = fc
  .record({
    week: fc.array(fc.oneof(row, fc.constant(closed), full), { minLength: 7, maxLength: 7 }),
    onHolidays: fc.oneof(row, full).filter((row) => row.some(Boolean)),
    holidays: fc.constantFrom('unknown' as const, 'off' as const, 'open' as const),
    comment: fc.constantFrom('', '先打电话', '到服务台取钥匙'),
  })
  .map(({ week, onHolidays, holidays, comment }) => ({
    open: [...week, holidays === 'open' ? onHolidays : closed],
    holidays,
    comment,
  }));

it('writes every week so that it is accepted and read as the same week', () => {
  fc.assert(
    fc.property(weeks, (week) => {
      const hours = hoursOf(week);
      if (hours) expect(hours).toMatch(hoursPattern);
      expect(weekOf(hours)).toEqual(week);
    }),
  );
});

it('changes nothing of what hours mean on any day, holidays and worked weekends included', () => {
  const span = fc.constantFrom('09:00-17:00', '09:00-11:30,13:30-17:00', '00:00-24:00', '10:30-22:00');
  const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH', 'Mo-Fr', 'Sa-Su', 'Fr-Mo');
  const rule = fc.oneof(
    fc.tuple(day, span).map((parts) => parts.join(' ')),
    day.map((name) => `${name} off`),
    span,
    span.map((times) => `${times} "先打电话"`),
    fc.constant('"先打电话"'),
  );
  const holidays = {
    through: '2026-12-31',
    off: ['2026-11-25', '2026-11-28'],
    work: ['2026-11-29'],
  };
  const from = Date.UTC(2026, 10, 22) / 86_400_000;
  let shown = 0;
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
      const hours = rules.join('; ');
      const week = weekOf(hours);
      if (!week || !hoursOf(week)) return;
      shown++;
      for (let day = from; day < from + 10; day++) {
        const meaning = (text: string) => merged(partsOf(day, readHours(text)!, holidays));
        expect(meaning(hoursOf(week)), `${hours} → ${hoursOf(week)}`).toEqual(meaning(hours));
      }
    }),
    { numRuns: 3000 },
  );
  expect(shown).toBeGreaterThan(300);
});

it('paints rectangles, breaks included, and says what holidays are', () => {
  let week = painted(weekOf('')!, { rows: [0, 1, 2, 3, 4], from: 18, to: 33, isOpen: true });
  week = painted(week, { rows: [0, 1, 2, 3, 4], from: 23, to: 26, isOpen: false });
  expect(hoursOf(week)).toBe('Mo-Fr 09:00-11:30,13:30-17:00');
  expect(hoursOf(withHolidays(week, 'off'))).toBe('Mo-Fr 09:00-11:30,13:30-17:00; PH off');
  expect(hoursOf(withHolidays(week, 'open'))).toBe(
    'Mo-Fr 09:00-11:30,13:30-17:00; PH 09:00-11:30,13:30-17:00',
  );
  const onSunday = painted(week, { rows: [6], from: 20, to: 31, isOpen: true });
  expect(hoursOf(withHolidays(onSunday, 'open'))).toBe(
    'Mo-Fr 09:00-11:30,13:30-17:00; Su 10:00-16:00; PH 10:00-16:00',
  );
  expect(hoursOf(painted(week, { rows: [7], from: 20, to: 31, isOpen: true }))).toBe(
    'Mo-Fr 09:00-11:30,13:30-17:00; PH 10:00-16:00',
  );
});

it('keeps the comment within the syntax', () => {
  expect(hoursOf({ ...weekOf('Mo 09:00-10:00')!, comment: ' 先“打”;电话" ' })).toMatch(hoursPattern);
});

function merged(parts: { from: number; to: number; state: string }[]) {
  return parts
    .filter(({ state }, index) => parts[index - 1]?.state !== state)
    .map(({ from, state }) => [from, state]);
}
