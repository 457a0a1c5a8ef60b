import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryFile } from '../cms/entry-file.ts';
import { readBody, renderBody } from '../src/markdown/index.ts';
import { launchChromium } from './chromium.ts';
import { openDesk } from './desk-fixture.ts';
import { addComponent, begin, choose, describe, logIn, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';
import { wordRecap } from './made-docx.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  desk = await openDesk({ port: 8352 });
  browser = await launchChromium();
  page = await deskPage(browser);
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await logIn(page, desk.deskUrl);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

it('stores awkward text as it was typed, with an input method too, and leaves it alone at every later save', async () => {
  const lines = [
    '体温<38度，费用{减免}，9:00~11:00，**不是粗体**，[不是](链接)。',
    '# 不是标题',
    '- 不是列表',
    '1. 也不是',
    '<br>&nbsp;\\《<家>》｛全角｝＜＞“引号”',
    'import a from "b"',
  ];
  await fresh('难写的字');
  await typeLines(lines);
  await page.keyboard.press('Enter');
  await compose('妇联fu', '妇联的<家>');
  const first = await saved();
  expect(shown(first.body)).toEqual([...lines, '妇联的<家>']);
  for (const sign of ['甲', '乙']) {
    await page.goto(`${desk.deskUrl}?${sign}#/collections/activities/entries/${first.id}/index`);
    await page.getByText('修改已保存').waitFor();
    await goToEnd();
    await page.keyboard.insertText(sign);
    const { body } = await saved();
    expect(shown(body).slice(0, -1)).toEqual(lines);
  }
  const { body } = await stored(first.id);
  expect(body).toBe(`${first.body}甲乙`);
}, 120_000);

it('adds a quote, facts, a notice and a table through their forms; a table takes what was copied in Excel', async () => {
  await fresh('各种内容');
  await addComponent(page, '引语');
  await write(page, '谁说的 (可选)', '示例甲');
  await write(page, '文字', '读书让家更近了，3<5。\n\n# 第二段');
  await addComponent(page, '要点');
  await write(page, '要点', '时间：周六上午\n地点：{三楼}');
  await addComponent(page, '提示框');
  await choose(page, '种类 (可选)', '重要');
  await write(page, '文字', '带身份证。');
  await addComponent(page, '表格');
  await write(page, '标题 (可选)', '安排');
  await page.getByLabel('第 1 列的列名').click();
  await copy({ 'text/plain': '时间\t内容\r\n上午\t签到|领书\r\n下午\t共读\r\n' });
  await page.getByLabel('第 1 列的列名').click();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: '加一列' }).click();
  await page.getByLabel('第 3 列的列名').fill('负责');
  await page.getByRole('button', { name: '删去第 1 列' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await axeFaults(page, '.table-grid')).toEqual([]);
  await shoot('components');
  const { body } = await saved();
  expect(body).toBe(
    [
      '<Quote by="示例甲">\n\n读书让家更近了，3<5。\n\n\\# 第二段\n\n</Quote>',
      '<Facts>\n\n- 时间：周六上午\n- 地点：{三楼}\n\n</Facts>',
      '<Notice kind="important">\n\n带身份证。\n\n</Notice>',
      '<Table caption="安排">\n\n| 时间 | 内容 | 负责 |\n| - | - | - |\n| 上午 | 签到\\|领书 | |\n| 下午 | 共读 | |\n\n</Table>',
    ].join('\n\n'),
  );
  await page.reload();
  await page.getByText('修改已保存').waitFor();
  await expect.poll(() => page.getByLabel('第 1 行第 2 列').inputValue()).toBe('签到|领书');
  expect(await page.getByRole('textbox', { name: '文字', exact: true }).first().inputValue()).toBe(
    '读书让家更近了，3<5。\n\n# 第二段',
  );
}, 120_000);

it('keeps what is pasted from Word and from WeChat, and says what was dropped', async () => {
  const fixture = (name: string) => readFileSync(`cms/writing/fixtures/${name}`, 'utf8');
  await fresh('粘贴');
  await copy({ 'text/html': fixture('word.html'), 'text/plain': '示例读书会活动方案' });
  await editor().click();
  await page.keyboard.press('Control+V');
  await page.getByText('有 1 张照片没有带过来').waitFor();
  expect(await foreignWords(page)).toEqual([]);
  await shoot('pasted');
  await page.getByRole('button', { name: '知道了' }).click();
  await copy({ 'text/html': fixture('wechat.html'), 'text/plain': '活动现场' });
  await goToEnd();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await page.getByText('有 2 张照片在别的网站上').waitFor();
  await page.getByRole('button', { name: '知道了' }).click();
  await goToEnd();
  await page.keyboard.press('Enter');
  await pasteAsWord(
    '<p class=MsoNormal>合影：<img src="file:///C:/Temp/msohtmlclip1/01/clip_image001.jpg"></p>',
    String.raw`{\rtf1{\pict\jpegblip ${(await smallJpeg()).toString('hex')}}}`,
  );
  await page.getByText('1 张照片放进了“照片”。').waitFor();
  await describe(page, '合影');
  const { body, data } = await saved();
  const [{ src }] = (data as { photos: [{ src: string }] }).photos;
  expect(body).toBe(
    [fixture('word.md').trim(), fixture('wechat.md').trim(), '合影：', `<Figure photo="${src}" />`].join(
      '\n\n',
    ),
  );
  await page.getByText('1 张照片放进了“照片”。').waitFor({ state: 'detached' });
  await copyScreenshot();
  await editor().locator('p').first().click();
  await page.keyboard.press('Control+V');
  await page.getByText('1 张照片放进了“照片”。').waitFor();
  await page.getByText('2 张照片，第一张作封面。').waitFor();
}, 120_000);

it('makes an activity of a Word document, looked at first, in the form and not saved; says what to do with a .doc', async () => {
  await page.goto(`${desk.deskUrl}?word#/collections/activities`);
  await page.getByRole('link', { name: '从 Word 新建活动回顾' }).click();
  const file = (name: string, buffer: Buffer) =>
    page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  await file('旧.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  await page.getByText('“旧.doc”是旧格式（.doc、.wps），读不出来。').waitFor();
  await file('读书会.docx', await wordRecap());
  await page.getByRole('heading', { name: '正文和 1 张照片' }).waitFor();
  await page.getByText(/这里有手机号 138/).waitFor();
  await expect
    .poll(() => page.locator('.word-text img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(640);
  expect(await page.getByLabel('活动日期：').inputValue()).toBe('2026-03-08');
  expect(await axeFaults(page, '.importing')).toEqual([]);
  await shoot('word');
  const before = desk.git('for-each-ref', '--format=%(refname)');
  await page.getByRole('button', { name: '放进编辑台，接着填' }).click();
  await page.getByText('文档放进来了，还没有保存。').waitFor();
  expect(desk.git('for-each-ref', '--format=%(refname)')).toBe(before);
  await shoot('word-in-form');
  await page.getByRole('button', { name: '知道了' }).click();
  await write(page, '一句话', '一起读书。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '培训宣讲');
  await describe(page, '孩子们在共读');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('alert').getByText('没有存上。里面有不能公开的个人信息').first().waitFor();
  expect(desk.git('for-each-ref', '--format=%(refname)')).toBe(before);
  await page.getByRole('alert').getByRole('button', { name: '知道了' }).click();
  await editor().getByText('联系人电话 13812345678。').click();
  await page.keyboard.press('End');
  // The editor learns where the cursor is a tenth of a second after the page does, and nothing shows it.
  await page.waitForTimeout(500);
  for (let count = 0; count < '13812345678。'.length; count++)
    await page.keyboard.press('Backspace', { delay: 30 });
  await page.keyboard.insertText('见街道公告。');
  const { id, body, data } = await saved();
  expect(data).toMatchObject({ title: '示例街道“书香家庭”读书会', date: '2026-03-08' });
  const changed = desk.git('diff', '--name-only', 'main', `cms/activities/${id}/index`).split('\n');
  const name = changed.at(-1)!.split('/').at(-1)!;
  expect(name).toMatch(/^photo-[a-z]{16}\.webp$/);
  expect(body).toContain(`| 上午 | 共读 | 共读 |\n\n<Figure photo="${name}" />\n\n联系人电话 见街道公告。`);
  expect(refused).toEqual([]);
}, 120_000);

function smallJpeg(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#2c665b' } })
    .jpeg()
    .toBuffer();
}

function editor() {
  return page.locator('[data-slate-editor=true]').first();
}

async function fresh(title: string) {
  await begin(page, desk.deskUrl, 'activities');
  await write(page, '活动名称', title);
  await write(page, '一句话', '一起读书。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '培训宣讲');
  await write(page, '活动日期 (可选)', '2018-03');
  await editor().click();
}

async function typeLines(lines: string[]) {
  for (const [at, line] of lines.entries()) {
    if (at) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

/** As an input method does it: letters first, then the words that they become. */
async function compose(letters: string, words: string) {
  const client = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end);
    await client.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }
  await client.send('Input.insertText', { text: words });
}

/** Puts onto the clipboard what another program would, and leaves the cursor where it was. */
async function copy(flavours: Record<string, string>) {
  await page.evaluate((given) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [type, text] of Object.entries(given)) event.clipboardData!.setData(type, text);
      },
      { once: true, capture: true },
    );
  }, flavours);
  await page.keyboard.press('Control+C');
}

/** Word puts its text onto the clipboard as RTF too, which a clipboard without a desktop does not keep. */
async function pasteAsWord(html: string, rtf: string) {
  await editor().evaluate(
    (element, flavours) => {
      const dataTransfer = new DataTransfer();
      for (const [type, text] of Object.entries(flavours)) dataTransfer.setData(type, text);
      const how = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new InputEvent('beforeinput', how));
    },
    { 'text/html': html, 'text/rtf': rtf },
  );
}

/** Clicks behind the last words: the editor learns a little later where the keyboard has moved the cursor to. */
async function goToEnd() {
  const last = page.locator('[data-slate-editor=true] > p').last();
  await last.scrollIntoViewIfNeeded();
  const { width, height } = (await last.boundingBox())!;
  await last.click({ position: { x: width - 4, y: height - 6 } });
}

async function copyScreenshot() {
  await page.context().grantPermissions(['clipboard-write']);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob! })]);
  });
}

async function saved() {
  const id = await save(page);
  return { id, ...(await stored(id)) };
}

async function stored(id: string) {
  const file = desk.git('show', `cms/activities/${id}/index:content/activities/${id}/index.mdx`);
  const { body, ...data } = entryFile.fromFile(file);
  return { body: String(body), data };
}

/** The paragraphs of the page that the build makes of a body. */
function shown(body: string): string[] {
  const { tree, faults } = readBody(body);
  expect(faults).toEqual([]);
  const html = renderBody(tree, { photos: [], picture: () => '' });
  return [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner = '']) =>
    inner.replaceAll(
      /&(lt|gt|amp|quot);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]!,
    ),
  );
}

/** For people to look at, where a folder is named. */
async function shoot(name: string) {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    writeFileSync(join(folder, `${name}-${width}.png`), await page.screenshot({ fullPage: true }));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
