import { expect, it } from 'vitest';
import { counterOf, explanations, titlesIn, wordGroups } from './words.ts';

const titles = counterOf(['政务中心母婴室', '商场母婴室', 'WiFi 角']);

it('says what a group changes, and how many titles hold each word', () => {
  const draft = { same: [{ terms: ['母婴室', ' 哺乳间 ', '喂奶'] }, { terms: ['ｗｉｆｉ', '上网'] }] };
  expect(wordGroups(draft, titles)).toEqual([
    {
      change: '搜“哺乳间”“喂奶”，也会找到写着“母婴室”的；反过来也一样。',
      words: [
        { term: '母婴室', held: '2 条的标题里有' },
        { term: '哺乳间', held: '标题里没有这个词，正文里可能有' },
        { term: '喂奶', held: '标题里没有这个词，正文里可能有' },
      ],
    },
    {
      change: '搜“上网”，也会找到写着“ｗｉｆｉ”的；反过来也一样。',
      words: [
        { term: 'ｗｉｆｉ', held: '1 条的标题里有' },
        { term: '上网', held: '标题里没有这个词，正文里可能有' },
      ],
    },
  ]);
});

it('bears what is not finished', () => {
  const draft = { same: [null, { terms: null }, { terms: ['', null] }, { terms: ['妇联'] }] };
  expect(wordGroups(draft, titles).map(({ change }) => change)).toEqual([
    '这一组还没有词。',
    '这一组还没有词。',
    '这一组还没有词。',
    '“妇联”还没有意思一样的词。',
  ]);
  expect(wordGroups({}, titles)).toEqual([]);
  expect(explanations({ explained: [null, { term: '执委' }, { term: '12338', sentence: '热线' }] })).toEqual([
    { change: '搜“12338”，先看到这一句：', sentence: '热线' },
  ]);
});

it('counts titles, not what they lie in', () => {
  const choices = {
    regions: [{ value: 'shuangta', label: '双塔街道，姑苏区，苏州市' }],
    activities: [{ value: 'a', label: '“童片天空，古韵今风”展示' }],
  };
  expect(titlesIn(choices)).toEqual(['双塔街道', '“童片天空，古韵今风”展示']);
});
