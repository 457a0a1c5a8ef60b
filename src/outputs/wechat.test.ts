import { expect, test } from 'vitest';
import { readBody, renderBody } from '../markdown/index.ts';
import { wechatHtml, wechatText } from './wechat.ts';

const body = `春季义诊在**平江路**举行，3<5，{姓名}照样。[报道](https://example.org/a?b=1&c=2)，[家庭](/families/x/)。

## 现场

- 血压
- 血糖

<Quote by="示例甲" post="示例街道妇联">

一句话。

</Quote>

<Notice title="提醒">

带上医保卡。

</Notice>

<Facts>

- 时间：周六上午

</Facts>

| 项目 | 人数 |
| --- | --- |
| 义诊 | 30 |

<Figure photo="a.webp" caption="门口" />

<Video url="https://v.example.org/1" title="录像" />

~~删去~~`;

const picture = (src: string, alt: string) => `<img src="data:image/jpeg;base64,${src}" alt="${alt}">`;
const photos = [{ src: 'a.webp', alt: '义诊的摊位' }];
const html = wechatHtml({
  summary: '一起来"义诊"。',
  facts: [
    { label: '活动日期', known: true, values: [{ text: '2018年3月' }] },
    { label: '活动地点', known: false, values: [{ text: '待核实' }] },
  ],
  cover: '',
  body: renderBody(readBody(body, { photos: ['a.webp'] }).tree, { photos, picture }),
  rest: '',
  source: '示例报',
  siteName: '示例妇联',
  url: 'https://example.org/activities/a/',
});

test('says all that the entry says, and no fact that nobody knows', () => {
  expect(wechatText(html)).toMatchInlineSnapshot(`
    "一起来"义诊"。
    活动日期  2018年3月
    春季义诊在平江路举行，3<5，{姓名}照样。报道（https://example.org/a?b=1&c=2），家庭。
    现场
    血压
    血糖
    一句话。
    示例甲，示例街道妇联
    提醒
    带上医保卡。
    时间
    周六上午
    项目  人数
    义诊  30
    门口
    视频：录像（https://v.example.org/1）
    删去
    来源：示例报
    示例妇联
    网页：https://example.org/activities/a/"
  `);
});

test('has no class, no id, no link and no script; every element that is seen has its style', () => {
  expect(html).not.toMatch(
    / (class|id|href|role|aria-\w+|tabindex)=|<(a|script|style|figure|aside|dl|div|span)\b/,
  );
  const bare = [...html.matchAll(/<([a-z0-9]+)((?: [^>]*)?)>/g)].filter(
    ([, , given]) => !/ style="[^"]+"/.test(given!),
  );
  expect(bare.map(([, name]) => name)).toEqual(['br', 'br']);
});

test('takes its pictures along, with their words', () => {
  expect(html).toContain('<img src="data:image/jpeg;base64,a.webp" alt="义诊的摊位" style=');
});

test('is well-formed: whatever is opened is closed, in order', () => {
  const open: string[] = [];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!['br', 'img', 'hr'].includes(name!)) open.push(name!);
  }
  expect(open).toEqual([]);
});

test('is set as Chinese on a telephone is: 16 px, 1.8 lines, a little space between signs', () => {
  expect(html).toMatch(/<p style="font-size:16px;line-height:1\.8;letter-spacing:0\.5px;[^"]*">春季义诊/);
});
