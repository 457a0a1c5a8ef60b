import { expect, test } from 'vitest';
import { weekOf } from './week.ts';

const session = (weekday: 'mon' | 'wed' | 'sun', time: string, title = '课') => ({ weekday, time, title });

test('shows the whole week with the parts of the day that are used, sessions in the order of the clock', () => {
  const { parts, days } = weekOf([
    session('wed', '14:00-16:00', '后'),
    session('wed', '12:00-13:00', '先'),
    session('mon', '09:00-11:00'),
  ]);
  expect(parts).toEqual(['上午', '下午']);
  expect(days.map(({ name }) => name).join()).toBe('周一,周二,周三,周四,周五,周六,周日');
  expect(days.filter(({ isFree }) => !isFree).map(({ name }) => name)).toEqual(['周一', '周三']);
  expect(days[2]!.cells[1]!.sessions.map(({ title }) => title)).toEqual(['先', '后']);
});

test('a session late at night is in the evening; a week without sessions has no columns', () => {
  expect(weekOf([session('sun', '23:00-01:00')]).parts).toEqual(['晚上']);
  expect(weekOf([]).parts).toEqual([]);
});
