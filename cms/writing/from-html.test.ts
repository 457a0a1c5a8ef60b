import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/markdown/index.ts';
import { fromHtml, tableOf } from './from-html.ts';
import { markdownOf } from './placed-pictures.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8');
const write = (html: string, names: string[] = []) => {
  const { tree } = fromHtml(html);
  const markdown = markdownOf(tree, names);
  expect(readBody(markdown).faults).toEqual([]);
  return markdown;
};

it('keeps what was copied in Word, and says what it could not', async () => {
  const html = fixture('word');
  await expect(`${write(html)}\n`).toMatchFileSnapshot('fixtures/word.md');
  expect(fromHtml(html).dropped).toEqual([
    '有 1 张照片没有带过来：Word、WPS 复制的时候不把照片给浏览器。请用“从 Word 新建”导入整个 .docx；或者在 Word 里右键点照片，选“另存为图片”，再在“照片”里上传。',
    '有 2 个合并的格子拆开了，每一格都写上了同样的字。请看看表格。',
    '表格里有 1 格原来分几段，合成了一段。',
    '有 1 条编号（一、（一）、A. 这样的）照原样写成了文字。',
    '字体、颜色、字号、居中没有带过来，都按网站的样子显示。',
  ]);
});

it('keeps what was copied in a WeChat article, and says what it could not', async () => {
  const html = fixture('wechat');
  await expect(`${write(html)}\n`).toMatchFileSnapshot('fixtures/wechat.md');
  expect(fromHtml(html).dropped).toEqual([
    '有 2 张照片在别的网站上（公众号的照片都是），不能直接带过来。请在原文里右键点照片，选“图片另存为”，再在“照片”里上传。',
    '有 1 个视频、音频或小程序没有带过来。请用“加照片、引语、表格”里的“视频”，把网址贴进去。',
    '字体、颜色、字号、居中没有带过来，都按网站的样子显示。',
  ]);
});

describe('HTML', () => {
  it.each([
    ['<p>年龄&lt;6，{减免}，**不**是粗体</p>', '年龄<6，\\{减免}，\\*\\*不\\*\\*是粗体'],
    ['<b style="font-weight:normal"><p>谷歌文档</p></b>', '谷歌文档'],
    ['<b>粗</b><strong>体</strong>', '**粗体**'],
    ['一段<br><br>又一段<br>换行', '一段\n\n又一段\\\n换行'],
    ['<table><tr><td><p>框里的字</p></td></tr></table>', '框里的字'],
    ['<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td></tr></table>', '| 甲 | 乙 |\n| - | - |\n| 1 | |'],
    ['<h2>标题</h2><h3>小<br>标题</h3>', '## 标题\n\n### 小 标题'],
    ['<a href="file:///c/a.doc">文件</a>', '文件'],
    ['<ol start="3"><li>三</li></ol>', '3. 三'],
    ['<script>alert(1)</script><style>p{}</style>好', '好'],
  ])('%s', (html, markdown) => expect(write(html)).toBe(markdown));

  it('puts pictures where they stood, and out of tables', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(300)}">`;
    expect(write(`<p>前${picture}后</p>`, ['a.webp'])).toBe('前\n\n<Figure photo="a.webp" />\n\n后');
    const table = `<table><tr><td>甲${picture}</td><td>乙</td></tr></table>`;
    expect(write(table, ['a.webp'])).toBe('| 甲 | 乙 |\n| - | - |\n\n<Figure photo="a.webp" />');
    expect(write(`<p>前${picture}后</p>`)).toBe('前\n\n后');
  });

  it('gives the cells of a table that was copied in Excel', () => {
    const html = '<table><tr><td>星期</td><td>内容</td></tr><tr><td colspan=2>周一<br>法律</td></tr></table>';
    expect(tableOf(html)).toEqual([
      ['星期', '内容'],
      ['周一 法律', '周一 法律'],
    ]);
  });
});
