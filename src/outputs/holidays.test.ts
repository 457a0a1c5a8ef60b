import { expect, test } from 'vitest';
import { holidays } from './holidays.ts';

test('has the days of the State Council’s notice of 4 November 2025 for 2026', () => {
  const { off, work } = holidays(2026, (year) => year === 2026);
  expect(off.filter((day) => day.startsWith('2026-10'))).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`),
  );
  expect(off.filter((day) => day.startsWith('2026-02')).length).toBe(9);
  expect(work).toEqual([
    ...['2026-01-04', '2026-02-14', '2026-02-28'],
    ...['2026-05-09', '2026-09-20', '2026-10-10'],
  ]);
});

test('what a year’s notice will say is among the days that may be off or worked', () => {
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const { off, work } = holidays(year);
    const { maybe } = holidays(year, () => false);
    expect([...off, ...work].filter((day) => !maybe!.includes(day))).toEqual([]);
    // And most of the year is not: there hours can be told.
    expect(maybe!.filter((day) => day.startsWith(String(year))).length).toBeLessThan(130);
  }
});

test('the last days of an arranged year may belong to a New Year that is not arranged', () => {
  const { off, maybe, through } = holidays(2026, (year) => year === 2026);
  expect(through).toBe('2027-12-31');
  expect(off.every((day) => day.startsWith('2026'))).toBe(true);
  expect(maybe).toEqual(
    expect.arrayContaining(['2026-12-31', '2027-01-01', '2027-02-06', '2027-10-01', '2027-12-31']),
  );
  expect(maybe!.filter((day) => day < '2026-12-01')).toEqual([]);
});
