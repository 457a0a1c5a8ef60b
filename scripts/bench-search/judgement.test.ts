import { expect, test } from 'vitest';
import { readJudgement } from './judgement.ts';
import { benchPage } from './page.ts';

const room = benchPage({
  url: '/nursing-rooms/tianhong/',
  title: '天虹商场母婴室',
  body: '<p>2018 年建成，<strong>在</strong>三楼。</p><p>ＡＢ座</p>',
  facts: { type: 'nursing-rooms', regions: ['shuangta', 'gusu', 'suzhou'] },
});

test.each([
  ['text:三楼', true],
  ['text:四楼|三楼', true],
  ['text:四楼&三楼', false],
  ['text:四楼&三楼|在三楼', true],
  ['text:2018年', true],
  ['text:2018', true],
  ['text:201', false],
  ['text:018', false],
  ['text:ab座', true],
  ['text:三楼。ab', true],
  ['title:母婴室', true],
  ['title:三楼', false],
  ['id:nursing-rooms/tianhong,nursing-rooms/other', true],
  ['id:nursing-rooms/other', false],
  ['type:nursing-rooms region:gusu', true],
  ['type:nursing-rooms region:wuzhong', false],
  ['type:micro-homes,nursing-rooms text:三楼', true],
  ['region:wuzhong || title:天虹', true],
])('%s', (judgement, right) => {
  expect(readJudgement(judgement)(room)).toBe(right);
});

test('a page without type or region is right by its words only', () => {
  const page = benchPage({ url: '/statutes/1/1/', title: '条例 第一条', body: '<p>母婴室</p>' });
  expect(readJudgement('text:母婴室')(page)).toBe(true);
  expect(readJudgement('type:nursing-rooms')(page)).toBe(false);
  expect(readJudgement('region:gusu')(page)).toBe(false);
});

test('says which clause is none', () => {
  expect(() => readJudgement('text:母婴室 words:a')).toThrow('“words:a” is no clause');
});
