import { expect, test } from 'vitest';
import { hoursInWords } from '../../src/outputs/hours-in-words.ts';
import { daysInWords, hoursFromChinese } from './chinese-hours.ts';

test.each([
  ['９：００～１１：００', '09:00-11:00'],
  ['周一至周五 9点到17点', 'Mo-Fr 09:00-17:00'],
  ['周一到周五9:00-11:30，13:30-17:00', 'Mo-Fr 09:00-11:30,13:30-17:00'],
  ['星期一至星期五上午9点至11点半、下午1点半至5点', 'Mo-Fr 09:00-11:30,13:30-17:00'],
  ['周一至五 9:00—17:00；周六、周日休息', 'Mo-Fr 09:00-17:00; Sa,Su off'],
  ['工作日 9:00-17:00', 'Mo-Fr 09:00-17:00; PH off'],
  ['每天 10:00-22:00', 'Mo-Su 10:00-22:00'],
  ['周二、周四 14:00-16:00', 'Tu,Th 14:00-16:00'],
  ['周一三五 9:00-11:00', 'Mo,We,Fr 09:00-11:00'],
  ['开放时间：周六 晚上7点到9点', 'Sa 19:00-21:00'],
  ['周一至周日 10:00-21:00，法定节假日除外', 'Mo-Su 10:00-21:00; PH off'],
  ['24小时', '24/7'],
  ['全天开放', '24/7'],
  ['晚上10点到次日2点', '22:00-26:00'],
  ['Mo-Fr 09:00-17:00 "先打电话"', 'Mo-Fr 09:00-17:00 "先打电话"'],
])('reads %s', (words, hours) => {
  expect(hoursFromChinese(words)).toBe(hours);
});

test.each([
  '周一至周五',
  '9:00-5:00',
  '2点到5点',
  '上班时间',
  '周一至周五 9:00-17:00 需预约',
  '休息',
  '25:00-26:00',
  '9:70-11:00',
  '8:00',
  '营业至晚上',
])('does not guess at %s', (words) => {
  expect(hoursFromChinese(words)).toBeUndefined();
});

test.each([
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-11:30,13:30-17:00; PH off',
  'Sa,Su 14:00-16:30',
  'Fr 20:00-26:00',
  '24/7',
])('reads back what the site shows for %s', (hours) => {
  expect(hoursFromChinese(hoursInWords(hours))).toBe(hours);
});

test.each([
  ['月火水木金土日', '周一、周二、周三、周四、周五、周六、周日'],
  ['月水金', '周一、周三、周五'],
  ['一二三', '周一、周二、周三'],
  ['周一至周五', '周一至周五'],
])('days in a column of their own: %s', (days, words) => {
  expect(daysInWords(days)).toBe(words);
});

test('a whole week is a run', () => {
  expect(hoursFromChinese(`${daysInWords('月火水木金土日')} 10:00-21:00`)).toBe('Mo-Su 10:00-21:00');
});
