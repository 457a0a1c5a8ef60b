import { expect, it } from 'vitest';
import { askingWords as asking } from './asking-words.ts';
import { asksNear, contentsOf, withoutAsking } from '../search/asking.ts';

it.each([
  ['附近哪里有母婴室可以喂奶', '母婴室 喂奶'],
  ['妇女微家在哪里？', '妇女微家'],
  ['请问姑苏区有哪些妇女微家', '姑苏区 妇女微家'],
  ['什么是五亮工程', '五亮工程'],
  ['谁是三八红旗手', '三八红旗手'],
  ['826助学是什么活动', '826助学'],
  ['想了解一下扬中市妇联', '一下扬中市妇联'],
  ['被欺负了怎么办', '被欺负'],
  ['巾帼的重要活动', '巾帼的重要活动'],
])('%s asks for %s', (text, content) => {
  expect(withoutAsking(text, { asking })).toBe(content);
});

it('leaves what people do with it out only afterwards', () => {
  expect(contentsOf('怎么申请最美家庭', { asking, groups: [] })).toEqual(['申请最美家庭', '最美家庭']);
  expect(contentsOf('最美家庭', { asking, groups: [] })).toEqual([]);
});

it('leaves out the kind of thing at the end last of all', () => {
  expect(contentsOf('什么是五亮工程', { asking, groups: [] })).toEqual(['五亮工程', '五亮']);
});

it('leaves a text that is nothing but asking', () => {
  expect(withoutAsking('在哪里', { asking })).toBe('在哪里');
});

it('hears what asks for the near', () => {
  expect(['附近的母婴室', '离我最近的微家', '母婴室'].map((text) => asksNear(text, { asking }))).toEqual([
    true,
    true,
    false,
  ]);
});
