import { describe, expect, it } from 'vitest';
import { contentTypes } from '../content-types/index.ts';
import { searchCopy } from './search-copy.ts';
import { searchFiles } from './search-files.ts';
import { answer } from '../search/answer.ts';
import { textIndex, type PageText } from '../search/text-index.ts';
import { wordFiles, type Words } from '../search/words.ts';

type TestPage = [title: string, text: string, filters?: Record<string, string>];
const pages: TestPage[] = [
  ['双塔街道办事处母婴室', '一楼，有护理台，可以给孩子喂奶。', { 类型: '母婴室', 地区: '双塔街道' }],
  ['天虹商场哺乳室', '五楼，母乳哺育的地方。', { 类型: '母婴室', 地区: '姑苏区' }],
  ['羿唐妇女微家', '律师坐班的妇女微家，在姑苏区。', { 类型: '妇女微家', 地区: '姑苏区' }],
  ['乐想家妇女微家', '创客空间里的妇女微家，在高新区。', { 类型: '妇女微家', 地区: '苏州高新区' }],
  ['高春香家庭', '全国最美家庭，2018 年评上。', { 类型: '模范家庭', 地区: '苏州市', 年份: '2018' }],
  ['崔锦江', '江苏省“三八红旗手”，2018 年。', { 类型: '先进典型', 地区: '苏州高新区', 年份: '2018' }],
  ['𠮷小红', '2017 年的三八红旗手，会苏绣。', { 类型: '先进典型', 地区: '姑苏区', 年份: '2017' }],
  ['“826”助学行动', '每年 8·26 前后帮困助学。', { 类型: '品牌项目', 地区: '姑苏区' }],
  ['姑苏区妇联', '在姑苏区，有执委，做“五亮”工程。', { 类型: '妇联组织', 地区: '姑苏区' }],
  ['姑苏区母婴室建设', '七间，都在姑苏区。', { 类型: '品牌项目', 地区: '姑苏区' }],
  ['五亮会', '五亮要亮出来，妇女微家。', { 类型: '活动回顾', 地区: '高邮市', 年份: '2017' }],
  ['家庭家教家风', '最美的不只是家庭，培训和讲座。', { 类型: '活动回顾', 地区: '姑苏区', 年份: '2017' }],
];
const same = [
  ['母婴室', '哺乳室', '喂奶的地方', '哺乳间'],
  ['妇女微家', '微家'],
  ['三八红旗手', '红旗手'],
].map((terms) => ({ terms }));

const { ask, tools } = searchOver(pages);

/** The search over these pages without an index; `ask` answers with titles. */
function searchOver(pages: TestPage[]) {
  const groups = same.map(({ terms }) => terms);
  const copies = pages.map(([title, text, filters = {}], at) => {
    const record = Object.entries(filters)
      .map(([name, value]) => `<span data-pagefind-filter="${name}">${value}</span>`)
      .join('');
    const html = `<main data-pagefind-body><h1>${title}</h1><p>${text}</p>${record}</main>`;
    return { url: `/${at}/`, ...searchCopy(html, groups)! };
  });
  const made = searchFiles(copies, { same, explained: [] });
  const words = made.get('words.json') as Words;
  const index = textIndex(made.get('text.json') as PageText[], words.groups, '/');
  const files = wordFiles('/pagefind/', async (url) => {
    const content = made.get(url.replace('/pagefind/', ''));
    return content === undefined ? new Response('', { status: 404 }) : Response.json(content);
  });
  const tools = { index, files, words };
  const ask = async (text: string) => {
    const { exact, related, said, implied, without } = await answer({ text, chosen: {} }, tools);
    const titles = (results: { id: string }[]) => results.map(({ id }) => pages[Number(id.slice(1, -1))]![0]);
    return { exact: titles(exact), related: titles(related), said, implied, without };
  };
  return { ask, tools };
}

it('finds beside a kind and a word that stand apart what has both as words', async () => {
  const homes = ['羿唐', '坤元', '睦邻'].map((name): TestPage => [
    `${name}妇女微家`,
    '五亮。',
    { 类型: '妇女微家' },
  ]);
  const { ask } = searchOver([...homes, ['建设', '在妇女微家做五亮。', { 类型: '品牌项目' }]]);
  expect((await ask('妇女微家，五亮')).related).toEqual(['建设']);
});

it.each(['和平公园 母婴室', '有机食品 母婴室', '为民路 母婴室', '到家服务 微家', '到微家庭院 母婴室'])(
  '%s: of what is only left of a word it does not say that it stands on no page',
  async (text) => {
    expect((await answer({ text, chosen: {} }, tools)).lacking ?? []).toEqual([]);
  },
);

it('says which words stand on no page where it finds only what is related', async () => {
  const lacking = async (text: string, chosen = {}) => (await answer({ text, chosen }, tools)).lacking ?? [];
  expect(await lacking('昆山市 母婴室')).toEqual(['昆山市']);
  expect(await lacking('上海的妇女微家有律师吗')).toEqual(['上海']);
  expect(await lacking('姑苏区 公积金')).toEqual(['公积金']);
  expect(await lacking('双塔街道 母婴室')).toEqual([]);
  expect(await lacking('怎么办理居住证 母婴室')).toEqual(['办理居住证']);
  // Elsewhere there is a lawyer: only the chosen filter hides her.
  expect(await lacking('护理台 律师 公积金', { 地区: ['双塔街道'] })).toEqual(['公积金']);
});

it('finds what means the same however often the site says the word itself', async () => {
  const saying = ['一楼', '二楼', '三楼', '四楼'].map((floor): TestPage => [`${floor}服务台`, '有哺乳间。']);
  const found = await searchOver([...saying, ['双塔母婴室', '五楼。']]).ask('哺乳间');
  expect(found.exact).toHaveLength(4);
  expect(found.related).toEqual(['双塔母婴室']);
});

describe('finds', () => {
  it.each([
    ['a name', '高春香', '高春香家庭'],
    ['a part of a name', '春香', '高春香家庭'],
    ['a name with a rare character', '𠮷小红', '𠮷小红'],
    ['a single character', '绣', '𠮷小红'],
    ['a place and a kind', '双塔街道 母婴室', '双塔街道办事处母婴室'],
    ['Traditional characters', '婦女微家 律師', '羿唐妇女微家'],
    ['full-width digits', '８２６助学', '“826”助学行动'],
    ['a number written with a sign', '826', '“826”助学行动'],
    ['pinyin', 'gaochunxiang', '高春香家庭'],
    ['pinyin in syllables', 'gao chun xiang', '高春香家庭'],
    ['pinyin of a word in the text', 'chuangke', '乐想家妇女微家'],
    ['pinyin that stops within a syllable', 'gaochunx', '高春香家庭'],
    ['pinyin that runs on from one word to another', 'gusuweijia', '羿唐妇女微家'],
    ['initials', 'gcx', '高春香家庭'],
    ['a homophone', '三八红棋手', '崔锦江'],
    ['a look-alike', '羿塘妇女微家', '羿唐妇女微家'],
    ['a character that was not on the site at the beginning', '弈唐', '羿唐妇女微家'],
    ['a missing character', '三八红手', '崔锦江'],
    ['a doubled character', '高春春香', '高春香家庭'],
    ['swapped characters', '高香春', '高春香家庭'],
    ['a mixture of scripts', 'gusu妇女微家', '羿唐妇女微家'],
    ['characters typed one by one', '高 春 香', '高春香家庭'],
    ['several homophones', '糕纯香', '高春香家庭'],
  ])('%s', async (_, text, title) => {
    expect((await ask(text)).exact).toContain(title);
  });

  it('a surname that sounds otherwise than the word', async () => {
    const { ask } = searchOver([['曾小红', '她曾经来过。']]);
    for (const text of ['zengxiaohong', 'zxh']) expect((await ask(text)).exact, text).toEqual(['曾小红']);
  });

  it('a thing that something is done about', async () => {
    expect((await ask('怎样评上最美家庭')).exact).toEqual(['高春香家庭']);
  });

  it('what bears the name in other words, and nothing else', async () => {
    expect(await ask('天虹商场喂奶的地方')).toMatchObject({ exact: ['天虹商场哺乳室'], related: [] });
  });

  it('nothing where there is nothing', async () => {
    expect(await ask('zqxv')).toEqual({ exact: [], related: [], said: undefined, implied: {} });
  });
});

it('puts a region first that is all that was asked for, however long its page', async () => {
  const mentions = Array.from({ length: 20 }, (_, at): TestPage => [`姑苏姑苏 ${at}`, '在姑苏。']);
  const region: TestPage = [
    '姑苏区',
    '有很多事要说。'.repeat(200),
    { 类型: contentTypes.regions.name, 地区: '姑苏区' },
  ];
  for (const text of ['姑苏', '姑苏区']) {
    const [first] = (await searchOver([...mentions, region]).ask(text)).exact;
    expect(first, text).toBe('姑苏区');
  }
});

it('shows after what was asked for the pages that have all its words apart', async () => {
  const { ask } = searchOver([
    ['绣坊', '做苏绣。', { 地区: '姑苏区' }],
    ['绣会', '姑苏区的绣娘来学苏绣。', { 地区: '苏州市' }],
    ['绣展', '苏绣展。', { 地区: '苏州市' }],
  ]);
  expect(await ask('姑苏苏绣')).toMatchObject({ exact: ['绣坊'], related: ['绣会'] });
});

it('parts what runs on where its words meet', async () => {
  const apart = Array.from({ length: 4 }, (_, at) =>
    ['儿童', '友好', '社区'].map((word): TestPage => [`${word} ${at}`, `说${word}。`]),
  );
  const { ask } = searchOver([
    ...apart.flat(),
    ['目标', '建成儿童友好社区。'],
    ['儿童节', '友好的街坊，和睦的社区。'],
  ]);
  expect(await ask('儿童友好社区')).toMatchObject({ exact: ['目标'], related: ['儿童节'] });
});

it('shows after what has a part of a mistyped name what bears the whole', async () => {
  const { ask } = searchOver([
    ['读书社', '女企业。', { 类别: '协会' }],
    ['女企业家协会', '有会长。', { 类别: '联盟' }],
  ]);
  expect(await ask('女企业协会')).toMatchObject({ exact: ['读书社'], related: ['女企业家协会'] });
});

it('weighs of a question that no page has whole the longest and rarest of its words', async () => {
  const { ask } = searchOver([
    ['手工会', '做手工。'],
    ['来料加工', '低收入农户得到补助。'],
  ]);
  expect((await ask('手工和低收入农户')).related[0]).toBe('来料加工');
});

it('takes a district and a kind with a space between as filters, not as words of a page', async () => {
  const { ask } = searchOver([
    ['双塔母婴室', '一楼。', { 类型: '母婴室', 地区: '姑苏区' }],
    ['母亲节', '姑苏区的母婴室开放。', { 类型: '活动回顾', 地区: '常州市' }],
  ]);
  const found = await ask('姑苏区 母婴室');
  expect(found).toMatchObject({ exact: ['双塔母婴室'], implied: { 地区: ['姑苏区'], 类型: ['母婴室'] } });
});

describe('understands', () => {
  it('a word that means the same, and says so', async () => {
    const found = await ask('哺乳间');
    expect(found.said).toBe('母婴室');
    expect(found.exact.sort()).toEqual(['双塔街道办事处母婴室', '天虹商场哺乳室', '姑苏区母婴室建设'].sort());
  });

  it('a question for a kind of thing: all of that kind, then what is said of it', async () => {
    for (const text of ['附近哪里有母婴室？', '喂奶的地方', '母婴室几点开门']) {
      const found = await ask(text);
      expect(found.exact.sort(), text).toEqual(['双塔街道办事处母婴室', '天虹商场哺乳室'].sort());
      expect(found, text).toMatchObject({
        related: ['姑苏区母婴室建设'],
        implied: { 类型: ['母婴室'] },
      });
    }
  });

  it('the latest of a kind by the beginning of its name', async () => {
    for (const text of ['最新活动', '本周有什么活动', '最近的活动']) {
      const { exact, implied } = await ask(text);
      expect(exact.sort(), text).toEqual(['五亮会', '家庭家教家风']);
      expect(implied, text).toEqual({ 类型: ['活动回顾'] });
    }
  });

  it('a year as a filter that can be taken away', async () => {
    const found = await ask('2018年的三八红旗手');
    expect(found).toMatchObject({
      exact: ['崔锦江'],
      implied: { 年份: ['2018'] },
      without: { 2018: '三八红旗手' },
    });
  });

  it('a district and a kind as filters, also as people shorten the district', async () => {
    for (const text of ['高新区有哪些妇女微家', '苏州高新区的微家在哪里']) {
      const found = await ask(text);
      expect(found.implied).toEqual({ 地区: ['苏州高新区'], 类型: ['妇女微家'] });
      expect(found.exact).toEqual(['乐想家妇女微家']);
    }
  });

  it('a name in a question before anything that its words may mean', async () => {
    for (const text of ['想了解一下姑苏区妇联', '姑苏妇联'])
      expect(await ask(text)).toMatchObject({ exact: ['姑苏区妇联'], implied: {}, said: '姑苏区妇联' });
  });

  it('a kind in a place, and after it what bears the name of the kind there', async () => {
    const found = await ask('姑苏区哪里有母婴室');
    expect(found).toMatchObject({
      exact: ['天虹商场哺乳室'],
      implied: { 地区: ['姑苏区'], 类型: ['母婴室'] },
    });
    expect(found.related).toContain('姑苏区母婴室建设');
    expect(found.related).not.toContain('羿唐妇女微家');
  });

  it('a kind that a place has nothing of as words: what is said of it there', async () => {
    const found = await ask('高邮市 妇女微家');
    expect(found).toMatchObject({ exact: ['五亮会'], implied: { 地区: ['高邮市'] }, said: '妇女微家' });
  });

  it('the kind of thing at the end of a name as what may be missing', async () => {
    const found = await ask('什么是五亮工程');
    expect(found).toMatchObject({ exact: ['姑苏区妇联'], related: ['五亮会'] });
  });

  it('words that commas divide as words that may stand apart', async () => {
    expect((await ask('妇女微家，五亮')).exact).toContain('五亮会');
  });

  it('words that quotation marks divide on the page as one', async () => {
    expect((await ask('省三八红旗手')).exact).toEqual(['崔锦江']);
  });

  it('a character that hangs on a word as no more than the word', async () => {
    expect((await ask('哺乳间里')).exact).toContain('天虹商场哺乳室');
  });

  it('a word that is also a value of a filter as a word, when it stands alone', async () => {
    expect((await ask('母婴室')).implied).toEqual({});
  });
});

it('never shows what only shares characters as if it had the words', async () => {
  const found = await ask('最美家庭');
  expect(found.exact).toEqual(['高春香家庭']);
  expect(found.related).not.toContain('家庭家教家风');
});

it('finds nothing else where only the chosen filters hide what was asked for', async () => {
  const chosen = { 地区: ['双塔街道'] };
  expect(await answer({ text: '高春香', chosen }, tools)).toMatchObject({ exact: [], related: [] });
  const mistyped = await answer({ text: '双塔街导', chosen }, tools);
  expect(mistyped).toMatchObject({ said: '双塔街道' });
});

it('answers in time whatever an address holds', async () => {
  const begun = performance.now();
  for (const text of ['xian'.repeat(500), '家'.repeat(5_000), '“”'.repeat(5_000), '8·26 '.repeat(500)])
    await ask(text);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

it('answers questions that are nothing but words of asking and doing', async () => {
  for (const text of ['怎么报名', '几点上班', '周末有什么', '会长是谁', '电话是多少', '周末'])
    await expect(ask(text), text).resolves.toMatchObject({ exact: [] });
});

it('finds nothing for what has neither a letter nor a digit', async () => {
  for (const text of ['😀', '%', '……']) expect(await ask(text)).toMatchObject({ exact: [], related: [] });
});

it('shows no filter of the question that another one was chosen for', async () => {
  const found = await answer({ text: '姑苏区有哪些妇女微家', chosen: { 类型: ['母婴室'] } }, tools);
  expect(found.implied).toEqual({ 地区: ['姑苏区'] });
});

it('counts the values of the filters also where it adds what has the words apart', async () => {
  const { tools } = searchOver([
    ['绣坊', '做苏绣。', { 地区: '姑苏区' }],
    ['绣会', '姑苏区的绣娘来学苏绣。', { 地区: '苏州市' }],
  ]);
  const { related, facets } = await answer({ text: '姑苏苏绣', chosen: {} }, tools);
  expect(related).toHaveLength(1);
  expect(await facets!()).toEqual({ 地区: { 姑苏区: 1, 苏州市: 1 } });
});

it('knows a region with a Latin letter in its name', async () => {
  const { ask } = searchOver([
    ['茶会', '喝茶。', { 类型: '活动回顾', 地区: 'VIP社区' }],
    ['书会', '看书。', { 类型: '活动回顾', 地区: '姑苏区' }],
  ]);
  expect(await ask('vip社区的活动回顾')).toMatchObject({ exact: ['茶会'], implied: { 地区: ['VIP社区'] } });
});
