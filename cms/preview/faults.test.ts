import { expect, it } from 'vitest';
import { checkEntry } from '../../src/checks/entry.ts';
import type { TypeId } from '../../src/content-types/index.ts';
import { readBody } from '../../src/markdown/in-browser.ts';
import { entryFile } from '../entry-file.ts';
import { faultsOf, settingsFaultsOf } from './faults.ts';

const now = '2026-11-22 12:00';
const nothing = { missing: [], sentences: [], warnings: [] };
const room = { title: '政务中心母婴室', summary: '三楼', region: 'gusu', publishedAt: '2026-11-20 09:30' };

it('finds nothing in a good entry', () => {
  const draft = { ...room, phone: '', place: { coordinates: {} }, entryId: 'x' };
  expect(faultsOf('nursing-rooms', draft, { faults: [] }, now)).toEqual(nothing);
});

it('names what is still empty, however deep', () => {
  const { missing, sentences } = faultsOf(
    'nursing-rooms',
    { title: '甲乙', photos: [{ src: 'a.webp' }] },
    { faults: [] },
    now,
  );
  expect(missing).toEqual(['“一句话”', '“所在地”', '“照片”第 1 项的“画面说明”', '“发布时间”']);
  expect(sentences).toEqual([]);
});

it('says what is wrong and where', () => {
  const { sentences } = faultsOf(
    'nursing-rooms',
    { ...room, phone: '13812345678' },
    readBody('一。\n\n<Fgure photo="a.webp" />'),
    now,
  );
  expect(sentences[0]).toBe('“询问电话”：只公开办公电话，写成 0512-12345678 或 12338。');
  expect(sentences.at(-1)).toMatch(/^正文第 3 行“<Fgure/);
});

it('says what is private and what is misspelt, in fields and text', () => {
  const text = '报名打 138 0013 8000。\n\n我们的的会。';
  expect(faultsOf('nursing-rooms', { ...room, summary: '布署在三楼' }, { faults: [], text }, now)).toEqual({
    missing: [],
    sentences: [
      '正文第 1 行“138****8000”：这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。',
    ],
    warnings: [
      '“一句话”：“布署”像是错别字，一般写“部署”。请再看一眼。',
      '正文第 3 行“的的”：“的的”写了两遍。多写的请删去一个。',
    ],
  });
});

it('says what only the page would show', () => {
  const text = '报名打 &#49;&#51;&#56;00138000，见[这里](/nothing/)。';
  const { sentences } = faultsOf('nursing-rooms', room, { ...readBody(text), text }, now);
  expect(sentences).toEqual([
    '正文第 1 行“138****8000”：这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。',
    '正文第 1 行“[这里](/nothing/)”：本站没有 /nothing/ 这一页。请在网站上打开要去的那一页，复制它的网址。',
  ]);
});

it.each<[TypeId, object, string[]]>([
  [
    'nursing-rooms',
    { ...room, summary: '长'.repeat(130), kind: 'hall', area: 900, colour: 'red' },
    [
      '“一句话”有 130 个字，最多 120 个。请写短些。',
      '“类别”不能写“hall”。可以选：room（母婴室（哺乳室））、booth（哺乳小间）、care（婴儿护理区）、unknown（待核实）。',
      '“面积（平方米）”不能大于 500，现在是 900。',
      '没有“colour”这个字段。请删去这一行，或者请技术人员看一看。',
    ],
  ],
  [
    'families',
    {
      ...room,
      kind: 'finest',
      publishedAt: '2099-01-01 00:00',
      consent: { basis: 'already-public', expires: '2026-01-01' },
      photos: [{ src: 'a.webp', alt: '合影' }],
    },
    [
      '“公开依据与同意”在 2026-01-01 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。',
      '“发布时间”2099-01-01 00:00 还很远。最多提前 90 天定好发布时间，请改正年份和日期（北京时间）。',
      '这一条写着不用照片（肖像），却有 1 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。',
    ],
  ],
])('says the sentences of the check: %s %o', (type, draft, expected) => {
  expect(faultsOf(type, draft, { faults: [] }, now)).toEqual({ ...nothing, sentences: expected });
  const text = entryFile.toFile(draft as Record<string, unknown>);
  const { faults } = checkEntry({ type, id: 'x', file: 'x', text, now });
  expect(faults.map(({ message }) => message).toSorted()).toEqual(expected.toSorted());
});

it('says of an entry that waits for its day when the site will have it', () => {
  const { sentences, warnings } = faultsOf(
    'nursing-rooms',
    { ...room, publishedAt: '2026-11-23 09:00' },
    { faults: [] },
    now,
  );
  expect(sentences).toEqual([]);
  expect(warnings[0]).toMatch(/^定在 2026-11-23 09:00 发布：到那以前网站上看不到这一条/);
});

it('says of settings what the check says', () => {
  const same = [{ terms: ['母婴室', '喂奶', ''] }, { terms: ['喂奶'] }];
  const { missing, sentences } = settingsFaultsOf('words', { same, explained: [{ term: '12338' }] });
  expect(missing).toEqual(['“要解释的词”第 1 项的“解释”']);
  expect(sentences).toEqual([
    '“意思一样的词”第 2 项的“说法”：只有一个词，对不上别的。请再写一个，或者删去这一组。',
    '“意思一样的词”第 2 项的“说法”第 1 项：“喂奶”已经写在第 1 组第 2 个。一个词只能写一次，请删去一处。',
  ]);
  expect(settingsFaultsOf('words', { same: [null], explained: null })).toEqual({
    ...nothing,
  });
});

it('says of a file that cannot be read only that', () => {
  const { missing, sentences } = faultsOf(
    'families',
    entryFile.fromFile('---\ntitle: [\n---\n'),
    { faults: [] },
    now,
  );
  expect(missing).toEqual([]);
  expect(sentences).toEqual(['这个文件开头的格式坏了，在这里改不了。请告诉管网站的人。']);
});
