import { expect, test } from 'vitest';
import { isEmpty, readAddress, writeAddress } from './address.ts';

test('reads back what it wrote', () => {
  const wanted = {
    text: '母婴室 & 哺乳',
    chosen: { 类型: ['母婴室'], 类别: [], 地区: ['姑苏区', '金坛区'], 级别: [], 年份: [], 站点: [] },
  };
  expect(readAddress(writeAddress(wanted))).toEqual(wanted);
});

test('asking for nothing leaves the address clean', () => {
  expect(writeAddress(readAddress('?q=%20'))).toBe('');
  expect(isEmpty(readAddress('?utm=1'))).toBe(true);
});

test('a filter alone is a question', () => {
  expect(isEmpty(readAddress('?类型=母婴室'))).toBe(false);
});
