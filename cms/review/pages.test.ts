import { expect, it } from 'vitest';
import { pagesTouched } from './pages.ts';

const choices = {
  regions: [
    { value: 'shuangta', label: '双塔街道，姑苏区，苏州市' },
    { value: 'pingjiang', label: '平江街道，姑苏区，苏州市' },
  ],
  organizations: [{ value: 'a', label: '示例妇联' }],
};

it('names the pages of the entry, of its list, of all that it names and named', () => {
  const before = { title: '读书会', region: 'shuangta' };
  const after = { title: '读书会', region: 'pingjiang', organizers: ['a'] };
  expect(pagesTouched('activities/202611-du-shu-hui/index', before, after, choices)).toEqual([
    '“读书会”的网页（activities/202611-du-shu-hui/）',
    '“活动回顾”的名单和它的筛选',
    '“双塔街道”的网页',
    '“平江街道”的网页',
    '“示例妇联”的网页',
    '首页、搜索、网站地图、订阅和开放数据里提到它的地方',
  ]);
});

it('says that a page is new, and what else a place has', () => {
  expect(pagesTouched('nursing-rooms/x/index', undefined, { title: '甲' }, choices)).toEqual([
    '新的一页：“甲”的网页（nursing-rooms/x/）',
    '“母婴室”的名单和它的筛选',
    '地图和“找一找”',
    '这一间的牌子',
    '首页、搜索、网站地图、订阅和开放数据里提到它的地方',
  ]);
});

it('says what the settings change', () => {
  expect(pagesTouched('settings/site', {}, {}, choices)).toEqual(['整个网站的每一页']);
  expect(pagesTouched('settings/words', {}, {}, choices)).toEqual(['搜索（网页上的字不变）']);
});
