import { expect, it } from 'vitest';
import { openingHoursSpecification } from './opening-hours-specification.ts';

const weekdays = 'Monday Tuesday Wednesday Thursday Friday';
const week = `${weekdays} Saturday Sunday`;

it.each([
  ['Mo-Fr 09:00-17:00', [`${weekdays} 09:00-17:00`]],
  ['09:00-17:00', [`${week} 09:00-17:00`]],
  ['Mo-Fr 09:00-11:30,13:30-17:00', [`${weekdays} 09:00-11:30`, `${weekdays} 13:30-17:00`]],
  ['Mo-Fr 09:00-11:30, 13:30-17:00', [`${weekdays} 09:00-11:30`, `${weekdays} 13:30-17:00`]],
  ['Mo-Fr 09:00-17:00; PH off', [`${weekdays} 09:00-17:00`, 'PublicHolidays 00:00-00:00']],
  ['Sa,PH 10:00-12:00', ['Saturday PublicHolidays 10:00-12:00']],
  ['24/7', [`${week} 00:00-23:59`]],
  ['00:00-24:00', [`${week} 00:00-23:59`]],
  ['Sa 18:00-26:00', ['Saturday 18:00-02:00']],
  ['Sa 18:00-24:00', ['Saturday 18:00-00:00']],
  ['Fr 22:00-06:00', ['Friday 22:00-06:00']],
  ['Mo 08:00-08:00', ['Monday 08:00-07:59']],
  ['Mo 00:00-26:00', ['Monday 00:00-23:59']],
  ['Fr-Mo 10:00-12:00', ['Monday Friday Saturday Sunday 10:00-12:00']],
  [
    'Mo-Fr 09:00-17:00; We 10:00-12:00',
    ['Monday Tuesday Thursday Friday 09:00-17:00', 'Wednesday 10:00-12:00'],
  ],
  ['09:00-17:00; Su off', ['Monday Tuesday Wednesday Thursday Friday Saturday 09:00-17:00']],
  // The weekday's rule comes last and holds on holidays too; what schema.org cannot say is not said.
  ['PH off; Mo-Fr 09:00-17:00', [`${weekdays} 09:00-17:00`]],
])('%s', (hours, expected) => {
  const said = openingHoursSpecification(hours)!.map(
    ({ dayOfWeek, opens, closes }) =>
      `${dayOfWeek.map((day) => day.replace('https://schema.org/', '')).join(' ')} ${opens}-${closes}`,
  );
  expect(said).toEqual(expected);
});

it.each([
  'Mo-Fr 09:00-17:00 "先打电话"',
  '"先打电话"',
  'sunrise-sunset',
  '',
  'Mo-Fr 09:00-17:00;',
  'PH off; 09:00-17:00',
])('says nothing of %j', (hours) => {
  expect(openingHoursSpecification(hours)).toBeUndefined();
});
