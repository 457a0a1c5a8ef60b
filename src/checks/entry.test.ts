import { describe, expect, it } from 'vitest';
import type { TypeId } from '../content-types/index.ts';
import { checkEntry } from './entry.ts';
import { bodyOf } from './front-matter.ts';

const good = `---
title: 高春香家庭
summary: 一句话
region: shuangta
kind: finest
members: [高春香, 12338]
honors:
  - title: 最美家庭
    level: city
    year: 2018
    body: ''
  -
consent:
  basis: already-public
publishedAt: 2026-11-20 09:30
photos: []
asOf: 2026-11-20
---

正文
`;

function check(text: string, type: TypeId = 'families') {
  return checkEntry({ type, id: 'x', file: 'content/families/x/index.mdx', text, now: '2026-11-22 12:00' });
}

function sentences(text: string, type?: TypeId): string {
  const { faults, data } = check(text, type);
  expect(data).toBeUndefined();
  return faults.map(({ line, column, text, message }) => `${line}:${column} «${text}» ${message}`).join('\n');
}

describe('an entry without fault', () => {
  it('keeps numbers, days and years as they were typed, and leaves empty values out', () => {
    expect(check(good)).toEqual({
      faults: [],
      warnings: [],
      read: expect.objectContaining({ title: '高春香家庭' }),
      data: {
        title: '高春香家庭',
        summary: '一句话',
        region: 'shuangta',
        kind: 'finest',
        members: ['高春香', '12338'],
        honors: [{ title: '最美家庭', level: 'city', year: '2018', outcome: 'won' }],
        consent: { basis: 'already-public', portrait: 'none' },
        photos: [],
        publishedAt: '2026-11-20 09:30',
        asOf: '2026-11-20',
      },
      body: '\n正文\n',
      bodyLine: 19,
      links: [],
    });
  });

  it.each(['020', '1e3', 'yes', 'true', '~x', '0x1F', '2018', '.5', '12:30'])('keeps %s as text', (typed) => {
    expect(check(good.replace('12338', typed)).data).toMatchObject({ members: ['高春香', typed] });
  });
});

describe('Windows line ends', () => {
  const windows = good.replaceAll('\n', '\r\n');

  it('are no fault', () => {
    expect(check(windows)).toEqual(check(good));
  });

  it('leave faults where they are', () => {
    expect(sentences(windows.replace('kind: finest', 'kind: fine') + '<br>')).toBe(
      sentences(good.replace('kind: finest', 'kind: fine') + '<br>'),
    );
  });

  it('show the page the body that was checked', () => {
    expect(bodyOf(`\ufeff${windows}`)).toBe('\n正文\n');
    expect(bodyOf(good)).toBe('\n正文\n');
  });
});

it('reads a file of nothing but NUL in time', () => {
  const begun = performance.now();
  check('\0'.repeat(100_000));
  expect(performance.now() - begun).toBeLessThan(1000);
});

describe('the sentence for', () => {
  it('fields that are wrong', () => {
    expect(
      sentences(
        good
          .replace('level: city', 'level: 市级')
          .replace('kind: finest', 'kind: fine')
          .replace('summary', 'sumary')
          .replace('members', 'layout: /etc/passwd\nslug: x\nmembers'),
      ),
    ).toMatchInlineSnapshot(`
      "2:1 «» “一句话”没有填。请补上：显示在列表和搜索结果里，不超过 120 字。
      3:1 «sumary: 一句话» 没有“sumary”这个字段。您是不是要写 summary？
      5:1 «kind: fine» “类别”不能写“fine”。可以选：finest（最美家庭）、five-good（五好家庭）、reading（书香家庭）、healthy（健康家庭）、other（其他家庭）。
      6:1 «layout: /etc/passwd» 不能写 layout。页面的样子由网站决定，请删去这一行。
      7:1 «slug: x» 不能写 slug。网址就是文件夹的名字，请删去这一行。
      11:5 «level: 市级» “荣誉”第 1 项的“级别”不能写“市级”。您是不是要写 city？可以选：national（国家级）、province（省级）、city（市级）、district（区县级）、street（镇街级）。"
    `);
  });

  it('values that are too long or ill-formed', () => {
    expect(
      sentences(
        good
          .replace('高春香家庭', '高'.repeat(61))
          .replace('2018', '2018年')
          .replace('region: shuangta', 'region: 双塔'),
      ),
    ).toMatchInlineSnapshot(`
      "2:1 «title: 高高高高高高高高高高高高高高高高高高高高高高高高高高高高高高高高高…» “家庭称呼”有 61 个字，最多 60 个。请写短些。
      4:1 «region: 双塔» “所在地”：要从列表里选一项，不能自己写。
      10:5 «year: 2018年» “荣誉”第 1 项的“年份”：写成 2018、2018-03 或 2018-03-08，只写知道的部分。"
    `);
  });

  it('numbers and nested fields', () => {
    expect(
      sentences(
        good
          .replace('kind: finest', 'kind: room\nplace:\n  coordinates:\n    lat: 120\n    lng: "x"')
          .replace(/members[^]*already-public\n/, ''),
        'nursing-rooms',
      ),
    ).toMatchInlineSnapshot(`
      "7:3 «coordinates:» “位置”的“坐标”的“坐标系”没有填。请选一个：wgs84（WGS-84（手机定位、天地图））、gcj02（GCJ-02（高德、腾讯））、bd09（BD-09（百度））。
      8:5 «lat: 120» “位置”的“坐标”的“纬度”不能大于 54，现在是 120。
      9:5 «lng: "x"» “位置”的“坐标”的“经度”要写数字。"
    `);
  });

  it('consent', () => {
    expect(
      sentences(
        good
          .replace('2026-11-20 09:30', '2026-11-25 09:30')
          .replace('basis: already-public', 'basis: consented\n  expires: 2026-01-01'),
      ),
    ).toMatchInlineSnapshot(`
      "14:3 «basis: consented» “公开依据与同意”的“公开依据”：选了“书面同意”，就要写谁同意的、同意日期、同意公开的内容和同意书存放处。
      15:3 «expires: 2026-01-01» “公开依据与同意”在 2026-01-01 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。
      16:1 «publishedAt: 2026-11-25 09:30» 定在 2026-11-25 09:30 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。"
    `);
  });

  it('missing consent', () => {
    expect(sentences(good.replace('consent:\n  basis: already-public\n', ''))).toMatchInlineSnapshot(
      `"2:1 «» “公开依据与同意”没有填。请补上：没有这一项，这一条不会公开。"`,
    );
  });

  it('photos and body together', () => {
    expect(
      sentences(
        good.replace('photos: []', 'photos:\n  - src: a b.jpg\n  - src: ok.webp\n    alt: 合影') +
          '<br>\n\n<Figure photo="ok.webp" />\n\n<Figure photo="no.webp" />\n',
      ),
    ).toMatchInlineSnapshot(`
      "13:1 «consent:» 这一条写着不用照片（肖像），却有 2 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。
      17:5 «src: a b.jpg» “照片”第 1 项的“照片”：照片要是 JPG、PNG 或 WebP，和这一条放在同一个文件夹。
      17:5 «src: a b.jpg» “照片”第 1 项的“画面说明”没有填。请补上：照片里有什么，读屏软件会念出来。
      24:1 «<br>» 正文里不能用 <br>。换行请空一行，另起一段。
      28:9 «photo="no.webp"» 这一条没有照片“no.webp”。这一条的照片有：a b.jpg、ok.webp。您是不是要写 ok.webp？"
    `);
  });

  it('a full-width colon in what somebody says is none of a field', () => {
    const summary = 'summary: |-\n  东门进。\n  title：左转';
    const members = 'members:\n  - WiFi：免费';
    const text = good.replace(/^summary:.*$/m, summary).replace(/^members:.*$/m, members);
    expect(check(text).data).toMatchObject({ summary: '东门进。\ntitle：左转', members: ['WiFi：免费'] });
  });

  it('full-width colon', () => {
    expect(sentences(good.replace('title: 高', 'title：高'))).toMatchInlineSnapshot(
      `"2:6 «title：高春香家庭» 字段名后面用了中文冒号“：”。请改成英文冒号加一个空格“: ”。"`,
    );
  });

  it('tab', () => {
    expect(sentences(good.replace('  - title', '\t- title'))).toMatchInlineSnapshot(
      `"8:1 «- title: 最美家庭» 行首用了制表符（Tab）。请改成空格。"`,
    );
  });

  it('key given twice', () => {
    expect(sentences(good.replace('kind: finest', 'kind: finest\nkind: finest'))).toMatchInlineSnapshot(
      `"6:1 «kind: finest» 这个字段写了两次。请只留一个。"`,
    );
  });

  it('colon in a value', () => {
    expect(sentences(good.replace('高春香家庭', '活动: 母亲节'))).toMatchInlineSnapshot(
      `"2:8 «活动: 母亲节» 内容里有英文冒号、引号，或者以 * & ! % @ \` 开头。请把整个内容放进英文引号里。"`,
    );
  });

  it('alias', () => {
    expect(sentences(good.replace('高春香家庭', '*高*'))).toMatchInlineSnapshot(
      `"2:8 «*高*» 内容不能以 * 开头。请把整个内容放进英文引号里。"`,
    );
  });

  it('open quote', () => {
    expect(sentences(good.replace('高春香家庭', '"高'))).toMatchInlineSnapshot(
      `"2:8 «"高» 少了一个冒号、引号或括号。请看这一行和上一行，英文引号要成对。"`,
    );
  });

  it('TOML', () => {
    expect(sentences('+++\na=1\n+++\n正文')).toMatchInlineSnapshot(
      `"1:1 «+++» 开头用了 +++（TOML）。请改成 ---，字段写成“字段名: 内容”。"`,
    );
  });

  it('no front matter', () => {
    expect(sentences('正文')).toMatchInlineSnapshot(
      `"1:1 «正文» 文件开头没有字段。第一行要是 ---，接着是“字段名: 内容”，再一行 ---，然后是正文。"`,
    );
  });

  it('front matter left open', () => {
    expect(sentences('---\ntitle: a\n')).toMatchInlineSnapshot(
      `"1:1 «---» 开头的字段后面少了结尾的 ---。请在字段和正文之间单独写一行 ---。"`,
    );
  });

  it('empty file', () => {
    expect(sentences('')).toMatchInlineSnapshot(
      `"1:1 «» 文件是空的。请从编辑台重新写这一条，或者删去文件夹。"`,
    );
  });

  it('BOM and a lone CR', () => {
    expect(sentences('\ufeff' + good.replace('正文', '正\r文'))).toMatchInlineSnapshot(`
      "1:1 «» 文件开头有一个看不见的标记（BOM）。请用“UTF-8（无 BOM）”重新保存。
      20:2 «» 换行是旧 Mac 的格式（CR）。请用“LF”换行重新保存。"
    `);
  });

  it('GBK, NUL, conflict', () => {
    expect(sentences(good.replace('正文', '\ufffd\ufffd\0\n\n<<<<<<< HEAD'))).toMatchInlineSnapshot(`
      "20:1 «» 这里有乱码，文件可能是 GBK 编码。请用“UTF-8”重新保存，再看一遍内容。
      20:3 «�» 这里有一个看不见的控制字符（U+0000）。请删去它前后的字，重新打一遍。
      22:1 «» 这里有两个人同时修改留下的标记（<<<<<<<）。请留下对的那一份，删去标记。"
    `);
  });
});
