import { describe, expect, it } from 'vitest';
import { parseInBrowser } from '../src/markdown/parse-in-browser.ts';
import { vocabulary } from '../src/markdown/vocabulary/index.ts';
import { editorComponents } from './components.ts';

const byId = Object.fromEntries(editorComponents().map((component) => [component.id, component]));
const write = (id: string, values: Record<string, string>) => byId[id]!.toBlock(values);
const read = (id: string, block: string) => byId[id]!.fromBlock(byId[id]!.pattern.exec(block) ?? []);

it('offers every component of the vocabulary with its words', () => {
  expect(Object.keys(byId)).toEqual(Object.keys(vocabulary));
  for (const { label, fields } of Object.values(byId)) {
    for (const words of [label, ...fields.map((field) => field.label)])
      expect(words).toMatch(/\p{Script=Han}/u);
  }
});

describe('a block', () => {
  it.each([
    [
      'PhotoGrid',
      { photos: 'a.webp b.webp', caption: '春季活动“一”' },
      '<PhotoGrid photos="a.webp b.webp" caption="春季活动“一”" />',
    ],
    [
      'Figure',
      { photo: 'a.webp', caption: '说 "好" & <好>' },
      '<Figure photo="a.webp" caption="说 &quot;好&quot; &amp; &lt;好&gt;" />',
    ],
    ['PhotoGrid', {}, '<PhotoGrid />'],
    [
      'Quote',
      { by: '高春香', post: '主席', inside: '第一段。\n\n第二段。' },
      '<Quote by="高春香" post="主席">\n\n第一段。\n\n第二段。\n\n</Quote>',
    ],
    ['Facts', { inside: '- 时间：周六\n- 地点：三楼' }, '<Facts>\n\n- 时间：周六\n- 地点：三楼\n\n</Facts>'],
    [
      'Notice',
      { kind: 'tip', title: '带身份证', inside: '原件。' },
      '<Notice kind="tip" title="带身份证">\n\n原件。\n\n</Notice>',
    ],
    [
      'Video',
      { url: 'https://v.example.cn/?a=1&b=2', title: '回放' },
      '<Video url="https://v.example.cn/?a=1&amp;b=2" title="回放" />',
    ],
    [
      'Table',
      { caption: '时间', inside: '| 星期 | 内容 |\n| --- | --- |\n| 周一 | 法律 |' },
      '<Table caption="时间">\n\n| 星期 | 内容 |\n| --- | --- |\n| 周一 | 法律 |\n\n</Table>',
    ],
  ])('%s is written and read back', (id, values, block) => {
    expect(write(id, values)).toBe(block);
    expect(read(id, `${block}\n\n后文`)).toEqual(values);
    expect(parseInBrowser(block).children[0]).toMatchObject({ type: 'mdxJsxFlowElement', name: id });
  });

  it('keeps to one line what an editor pastes into a property', () => {
    expect(write('Figure', { photo: 'a.webp', caption: ' 两\n行 ' })).toBe(
      '<Figure photo="a.webp" caption="两 行" />',
    );
  });

  it('is known when it stands on one line', () => {
    expect(read('Notice', '<Notice kind="tip" title="去之前">先打电话。</Notice>')).toEqual({
      kind: 'tip',
      title: '去之前',
      inside: '先打电话。',
    });
  });

  it('is a Markdown table where a table has no title', () => {
    expect(write('Table', { inside: '| 星期 |\n| --- |' })).toBe('| 星期 |\n| --- |');
  });
});

it('gives up in time on a component that is never closed, however much space follows', () => {
  const begun = performance.now();
  expect(byId['Quote']!.pattern.test(`<Quote>${' '.repeat(20_000)}`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(500);
});
