import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

test.each([
  ['妇女微家', '"妇 女 微 家"', '"妇 女 微 家"', '妇 女 微 家'],
  ['双塔街道 母婴室', '"双 塔 街 道" "母 婴 室"', '"双 塔 街 道" "母 婴 室"', '双 塔 街 道 母 婴 室'],
  ['附近的母婴室', '"附 近 的 母 婴 室"', '"母 婴 室"', '母 婴 室'],
  ['2018年三八红旗手', '"2018 年 三 八 红 旗 手"', '"2018" "三 八 红 旗 手"', '2018 三 八 红 旗 手'],
  ['“826”助学', '"826" "助 学"', '"826" "助 学"', '826 助 学'],
  ['１２３４５', '"12345"', '"12345"', '12345'],
  ['哪里', '"哪 里"', '"哪 里"', '哪 里'],
])('%s', (text, whole, parts, loose) => {
  expect(phrases(text)).toEqual({ whole, parts, loose });
});

test.each(['', '  ', '“”，'])('%j asks for nothing', (text) => {
  expect(phrases(text)).toEqual({ whole: null, parts: null, loose: null });
});
