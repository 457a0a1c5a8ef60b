import { expect, it } from 'vitest';
import { openingHours } from './opening-hours.ts';

it.each([
  '24/7',
  '09:00-17:00',
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-11:30,13:30-17:00; PH off',
  'Sa,Su 10:00-21:30;PH closed',
  'Mo-We, Fr, PH 00:00-24:00; Sa 18:00-26:00',
  '"先打电话"',
  'Mo-Fr 09:00-17:00 "先打电话"; Sa,Su "周末问保安"; PH off',
])('takes %s', (hours) => {
  expect(openingHours().safeParse(hours).success).toBe(true);
});

it.each([
  'abc',
  'Mo-Fr 25:00-99:00',
  'Mo-We-Fr',
  'Mo-We-Fr 09:00-17:00',
  'Mo-Fr',
  'Mo-Fr 9:00-17:00',
  'Mo-Fr 09:00',
  'Mo-Fr 09:60-17:00',
  'Mo-Fr 24:00-25:00',
  'Mo-Fr 20:00-26:30',
  'Mo-PH 09:00-17:00',
  'off',
  '24/7; PH off',
  '周一至周五 09:00-17:00',
  'Mo-Fr 09:00-17:00；PH off',
  'Mo-Fr 09:00-17:00 “先打电话”',
  'Mo-Fr off "先打电话"',
  '24/7 "先打电话"',
  '"先打电话；后来"; "x;y"',
  '""',
  '先打电话',
])('refuses %s', (hours) => {
  expect(
    openingHours()
      .safeParse(hours)
      .error?.issues.map(({ message }) => message),
  ).toEqual([
    '写成 Mo-Fr 09:00-17:00 或 Mo-Fr 09:00-11:30,13:30-17:00; PH off 这样：Mo 到 Su 是周一到周日，PH 是节假日，off 是不开放，全天写 24/7，要先问的在后面写 "先打电话"；不用中文标点',
  ]);
});
