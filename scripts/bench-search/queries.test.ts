import { expect, test } from 'vitest';
import { readQueries } from './domain-queries.ts';
import { homophoneError, typedPinyin } from './homophones.ts';
import { benchPage } from './page.ts';
import { randomFrom } from './random.ts';
import { randomQueries } from './random-queries.ts';

const pages = [
  '姑苏区妇联为妈妈们建成七间母婴室，已经投入使用。',
  '律师每个月到工作站坐班，接待来访的妇女。',
].map((line, at) => benchPage({ url: `/${at}/`, title: `第${at}页`, body: `<p>${line}</p>` }));

test('queries.tsv can be read, and no query stands in it twice', () => {
  const texts = readQueries().map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(160);
  expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
});

test('the same pages give the same queries, each with a page that is right', () => {
  const queries = randomQueries('some', pages);
  expect(randomQueries('some', pages)).toEqual(queries);
  expect(new Set(queries.map(({ kind }) => kind))).toEqual(
    new Set(
      ['substring', 'punctuated', 'pinyin', 'homophone', 'traditional', 'question'].map(
        (kind) => `random ${kind}`,
      ),
    ),
  );
  expect(queries.filter(({ right }) => right.size === 0)).toEqual([]);
});

test('pinyin as it is typed', () => {
  expect(typedPinyin('妇女微家')).toBe('funvweijia');
});

test('a homophone error sounds the same and is another text', () => {
  const random = randomFrom('a seed');
  for (let times = 0; times < 20; times++) {
    const error = homophoneError('母婴室', random)!;
    expect(error).not.toBe('母婴室');
    expect(error).toHaveLength(3);
    expect(typedPinyin(error)).toBe('muyingshi');
  }
});
