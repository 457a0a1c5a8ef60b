import { expect, it } from 'vitest';
import type { Result } from './pagefind.ts';
import { ranked } from './rank.ts';

const page = (title: string, score: number, filters: Record<string, string[]> = {}): Result => ({
  id: title,
  score,
  data: async () => ({ url: '', content: title, meta: { title }, filters, anchors: [] }),
});
const words = {
  groups: [],
  types: { region: '区县街道', recap: '活动回顾' },
  asking: { asked: '什么是', done: '申请', near: '附近', kind: '活动' },
};
const order = async (text: string, ...results: Result[]) =>
  (await ranked(results, text, words)).map(({ id }) => id);

it('puts first what is named so, then what has it in its name, then what mentions it', async () => {
  const results = [page('妇女之家', 9), page('羿唐妇女微家', 5), page('妇女微家', 1), page('活动', 8)];
  expect(await order('妇女微家', ...results)).toEqual(['妇女微家', '羿唐妇女微家', '妇女之家', '活动']);
});

it('puts a place before a recap with the same in its name', async () => {
  const recap = page('母婴室建设的提案', 9, { 类型: ['活动回顾'] });
  expect(await order('母婴室', recap, page('天虹商场母婴室', 1))).toEqual([
    '天虹商场母婴室',
    '母婴室建设的提案',
  ]);
});

it('puts the region that is called so in short before a smaller one', async () => {
  const [inner, outer] = ['苏州高新区', '苏州市'].map((name) =>
    page(name, 5, { 类型: [words.types.region] }),
  );
  expect(await order('苏州', inner!, outer!)).toEqual(['苏州市', '苏州高新区']);
});

it('puts the newer of two equals first, and never an older better one behind', async () => {
  const year = (name: string, score: number, of: string) => page(name, score, { 年份: [of] });
  expect(await order('讲座', year('甲', 1, '2017'), year('乙', 1, '2023'), year('丙', 2, '2016'))).toEqual([
    '丙',
    '乙',
    '甲',
  ]);
});

it('leaves out the words of asking', async () => {
  expect(await order('妇女微家在哪里', page('活动', 9), page('妇女微家', 1))).toEqual(['妇女微家', '活动']);
});

it('orders the same results the same, however they come', async () => {
  const year = (name: string, score: number, of: string) => page(name, score, { 年份: [of] });
  const results = [year('甲', 300, '2016'), year('乙', 297.5, '2017'), year('丙', 295, '2018')];
  expect(await order('讲座', ...results.toReversed())).toEqual(await order('讲座', ...results));
});
