import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from './content.ts';
import { report } from './report.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write('site.yml', site);
});
afterEach(() => rmSync(root, { recursive: true }));

it('passes content without fault', async () => {
  write('regions/gusu/index.mdx', region());
  write('regions/shuangta/index.mdx', region('parent: gusu\n'));
  const { entries, faults, site } = await checkContent(root);
  expect(report(faults, entries.length)).toBe('内容检查通过：2 条');
  expect(entries.map(({ id, data }) => [id, data?.title])).toEqual([
    ['gusu', '姑苏区'],
    ['shuangta', '姑苏区'],
  ]);
  expect(site?.name).toBe('微家');
});

it('passes content with Windows line ends, and finds the line of what leads nowhere in it', async () => {
  write('site.yml', site.replaceAll('\n', '\r\n'));
  write('regions/gusu/index.mdx', region().replaceAll('\n', '\r\n'));
  const { entries, faults } = await checkContent(root);
  expect(report(faults, entries.length)).toBe('内容检查通过：1 条');
  write('regions/gusu/index.mdx', region('parent: guus\n').replaceAll('\n', '\r\n'));
  expect(await sentences()).toContain(
    'gusu/index.mdx:5:1 “区县街道”里没有 guus。您是不是要写 gusu？\n    parent: guus\n',
  );
});

it('finds what leads nowhere and what goes in circles', async () => {
  write('regions/a/index.mdx', region('parent: b\n'));
  write('regions/b/index.mdx', region('parent: c\n'));
  write('regions/c/index.mdx', region('parent: a\n'));
  write('regions/shuangta/index.mdx', region('parent: shuangat\n'));
  write(
    'regions/photo/index.mdx',
    region('photos:\n  - src: a.JPG\n    alt: 合影\n  - src: none.jpg\n    alt: 没有\n'),
  );
  write('regions/photo/a.jpg', '');
  const { entries } = await checkContent(root);
  expect(entries.filter(({ data }) => data)).toEqual([]);
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/regions/a/index.mdx:5:1 “上一级”转了一圈又回到自己：a → b → c → a。请改正其中一处。
        parent: b

    content/regions/b/index.mdx:5:1 “上一级”转了一圈又回到自己：b → c → a → b。请改正其中一处。
        parent: c

    content/regions/c/index.mdx:5:1 “上一级”转了一圈又回到自己：c → a → b → c。请改正其中一处。
        parent: a

    content/regions/photo/a.jpg 这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。

    content/regions/photo/index.mdx:6:5 这个文件夹里没有照片“a.JPG”。您是不是要写 a.jpg？大小写也要一样。
        src: a.JPG
    content/regions/photo/index.mdx:8:5 这个文件夹里没有照片“none.jpg”。请重新上传，或者从“照片”里删去这一张。
        src: none.jpg

    content/regions/shuangta/index.mdx:5:1 “区县街道”里没有 shuangat。您是不是要写 shuangta？
        parent: shuangat

    共 7 处问题，在 6 个文件里"
  `);
});

it('finds links in a text to entries that do not exist, and lets other pages of the site be', async () => {
  write(
    'regions/gusu/index.mdx',
    `${region()}\n见[双塔](/regions/shuangat/)、[这里](/regions/gusu/#main)、[名单](/families/region/gusu/)、[关于](/about/)。\n\n> [高家](/families/gao "题")\n`,
  );
  write('regions/shuangta/index.mdx', region('parent: gusu\n'));
  const { entries } = await checkContent(root);
  expect(entries.map(({ id, data }) => [id, data !== undefined])).toEqual([
    ['gusu', false],
    ['shuangta', true],
  ]);
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/regions/gusu/index.mdx:9:2 本站没有 /regions/shuangat/ 这一页。您是不是要写 /regions/shuangta/？
        [双塔](/regions/shuangat/)
    content/regions/gusu/index.mdx:11:3 本站没有 /families/gao/ 这一页。请改正链接，或者先建好那一条。
        [高家](/families/gao "题")

    共 2 处问题，在 1 个文件里"
  `);
});

it('names everything that does not belong there', async () => {
  for (const file of [
    'readme.txt', 'familes/x/index.mdx', 'families/x.mdx', 'families/A_b/index.mdx', 'families/y/index.MDX',
    'families/z/note.txt', 'regions/gusu/index.md', 'regions/gusu/_draft.mdx', 'regions/gusu/.hidden.mdx',
    'regions/gusu/other.mdx', 'regions/gusu/a b.jpg', 'regions/gusu/a.heic', 'regions/gusu/deep/a.jpg',
    'regions/gusu/.gitkeep', 'regions/gusu/ok.webp',
  ]) {
    write(file, '');
  } // prettier-ignore
  write('families/A_b/index.mdx', region());
  write('regions/gusu/index.mdx', region());
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/familes 没有“familes”这类内容。您是不是要写 families？

    content/families/x.mdx 每一条内容要有自己的文件夹。请改成 families/x/index.mdx。

    content/families/y/index.MDX 文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。

    content/families/z 这个文件夹里没有 index.mdx。请补上，或者删去文件夹。

    content/families/z/note.txt 这里只放 index.mdx 和照片（JPG、PNG、WebP）。请移走这个文件。

    content/readme.txt 这里只放 site.yml、words.yml、withdrawn.yml 和各类内容的文件夹。请移走这个文件。

    content/regions/gusu/.hidden.mdx 文件名以点开头，不会公开。请删去或改名。

    content/regions/gusu/_draft.mdx 文件名以下划线开头。草稿请用编辑台的草稿，不要放在这里；请删去或改名。

    content/regions/gusu/a b.jpg 照片的文件名里不能有空格和 ? # %，也不能以点或下划线开头。请改名。
    content/regions/gusu/a b.jpg 这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。

    content/regions/gusu/a.heic 照片要是 JPG、PNG 或 WebP。请转换以后再上传。

    content/regions/gusu/deep 一条内容的文件夹里不能再有文件夹。请把文件放到上一级。

    content/regions/gusu/index.md 文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。

    content/regions/gusu/other.mdx 一个文件夹只放一条内容，文件名是 index.mdx。请为这个文件另建文件夹。

    content/families/A_b/index.mdx 文件夹名“A_b”就是网址，只能用小写字母、数字和中间的短横线，例如 gao-chunxiang。请改名。
    content/families/A_b/index.mdx:2:1 “所在地”没有填。请补上：选到知道的最小一级。
    content/families/A_b/index.mdx:2:1 “类别”没有填。请选一个：finest（最美家庭）、five-good（五好家庭）、reading（书香家庭）、healthy（健康家庭）、other（其他家庭）。
    content/families/A_b/index.mdx:2:1 “公开依据与同意”没有填。请补上：没有这一项，这一条不会公开。
    content/families/A_b/index.mdx:4:1 没有“level”这个字段。请删去这一行，或者请技术人员看一看。
        level: district

    content/regions/gusu/ok.webp 这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。

    共 20 处问题，在 15 个文件里"
  `);
});

it('checks the settings', async () => {
  write('site.yml', site.replace('name: 微家', 'nmae: 微家').replace('记录', '记：'));
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/site.yml:1:1 “网站名称”没有填。请补上。
    content/site.yml:1:1 没有“nmae”这个字段。您是不是要写 name？
        nmae: 微家

    共 2 处问题，在 1 个文件里"
  `);
  rmSync(join(root, 'site.yml'));
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/site.yml 没有网站设置文件。请补上 site.yml，写上网站名称、主办单位等。

    共 1 处问题，在 1 个文件里"
  `);
});

it('reads the words of the search, of which there may be none', async () => {
  expect((await checkContent(root)).words).toEqual({ same: [], explained: [] });
  write('words.yml', '');
  expect((await checkContent(root)).words).toEqual({ same: [], explained: [] });
  write('words.yml', 'same:\n  - terms: [母婴室, 喂奶]\nexplained:\n  - term: 12338\n    sentence: 热线\n');
  const { words, faults } = await checkContent(root);
  expect(faults).toEqual([]);
  expect(words).toEqual({
    same: [{ terms: ['母婴室', '喂奶'] }],
    explained: [{ term: '12338', sentence: '热线' }],
  });
});

it('checks the words of the search, and names both places of a word that is there twice', async () => {
  write(
    'words.yml',
    `same:
  - terms: [母婴室, 哺乳室, 母婴室]
  - terms: [喂奶, 奶, 奶！]
  - terms: [独一个]
  - terms: [ＷＩＦＩ 上网, 哺乳室]
  - terms: [wifi  上网, 一、二]
  - words: [刺绣, 苏绣]
  - terms: [这是一个长得没有人会在搜索框里打出来的词组, "看不\\b见"]
explained:
  - term: 12338
    sentence: 热线
  - term: '12338'
    sentence: ${'长'.repeat(121)}
  - term: 执委
`,
  );
  expect((await checkContent(root)).words).toBeUndefined();
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/words.yml:2:23 “意思一样的词”第 1 项的“说法”第 3 项：“母婴室”已经写在第 1 组第 1 个。一个词只能写一次，请删去一处。
        母婴室]
    content/words.yml:3:17 “意思一样的词”第 2 项的“说法”第 2 项：一个字几乎每一页都有，会搜出所有内容。请写两个字以上。
        奶, 奶！]
    content/words.yml:3:20 “意思一样的词”第 2 项的“说法”第 3 项：一个字几乎每一页都有，会搜出所有内容。请写两个字以上。
        奶！]
    content/words.yml:4:5 “意思一样的词”第 3 项的“说法”：只有一个词，对不上别的。请再写一个，或者删去这一组。
        terms: [独一个]
    content/words.yml:5:22 “意思一样的词”第 4 项的“说法”第 2 项：“哺乳室”已经写在第 1 组第 2 个。一个词只能写一次，请删去一处。
        哺乳室]
    content/words.yml:6:13 “意思一样的词”第 5 项的“说法”第 1 项：“wifi  上网”已经写在第 4 组第 1 个。一个词只能写一次，请删去一处。
        wifi  上网, 一、二]
    content/words.yml:6:23 “意思一样的词”第 5 项的“说法”第 2 项：一格只写一个词。请把用标点隔开的词分到几格里。
        一、二]
    content/words.yml:7:5 “意思一样的词”第 6 项的“说法”没有填。请补上：第一个写网站上的叫法，后面写居民会用的说法。
        words: [刺绣, 苏绣]
    content/words.yml:7:5 “意思一样的词”第 6 项没有“words”这个字段。请删去这一行，或者请技术人员看一看。
        words: [刺绣, 苏绣]
    content/words.yml:8:13 “意思一样的词”第 7 项的“说法”第 1 项有 21 个字，最多 20 个。请写短些。
        这是一个长得没有人会在搜索框里打出来的词组, "看不\\b见"]
    content/words.yml:8:36 “意思一样的词”第 7 项的“说法”第 2 项：里面有看不见的控制字符（例如制表符）。请删去，重新打一遍。
        "看不\\b见"]
    content/words.yml:12:5 “要解释的词”第 2 项的“词”：“12338”已经在第 1 项解释过。一个词只解释一次，请删去一处。
        term: '12338'
    content/words.yml:13:5 “要解释的词”第 2 项的“解释”有 121 个字，最多 120 个。请写短些。
        sentence: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…
    content/words.yml:14:5 “要解释的词”第 3 项的“解释”没有填。请补上：一两句话，写查得到的事实。
        term: 执委

    共 14 处问题，在 1 个文件里"
  `);
  const many = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅', (character) => `第${character}`);
  write('words.yml', `same:\n  - terms: [${many.join(', ')}]\n`);
  expect(await sentences()).toMatchInlineSnapshot(`
    "content/words.yml:2:5 “意思一样的词”第 1 项的“说法”有 13 项，最多 12 项。请删去几项。
        terms: [第甲, 第乙, 第丙, 第丁, 第戊, 第己, 第庚, 第辛, …

    共 1 处问题，在 1 个文件里"
  `);
});

async function sentences(): Promise<string> {
  const { entries, faults } = await checkContent(root, { now: '2026-11-22 12:00' });
  return report(faults, entries.length).replaceAll(root, 'content');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function region(more = ''): string {
  return `---\ntitle: 姑苏区\nsummary: 老城\nlevel: district\n${more}publishedAt: 2026-11-20 09:30\n---\n正文\n`;
}

const site = `name: 微家
slogan: 家
description: 介绍
organizer: 妇联
lightsName: 五亮
lights:
  plaque: { name: 亮牌子, about: 说明 }
  people: { name: 亮身份, about: 说明 }
  needs: { name: 亮清单, about: 说明 }
  services: { name: 亮服务, about: 说明 }
  results: { name: 亮成果, about: 说明 }
`;
