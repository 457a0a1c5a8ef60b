import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { beijing } from '../cms/beijing.ts';
import { entryFile, settingsFile } from '../cms/entry-file.ts';
import { checkContent } from '../src/checks/content.ts';
import { entryHash } from '../src/content-types/entry-hash.ts';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { addPhoto, begin, choose, logIn, moveTo, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8318,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

const patient = { timeout: 20_000 };
const room = '双塔街道办事处母婴室';
const roomId = 'shuangta-jiedao-banshichu';

it('shows the page at both widths while it is written, and lays it out for 公众号 with its pictures', async () => {
  page = await deskPage(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'activities');
  const shown = page.frameLocator('#preview-pane');
  await shown.getByText(/^还没有填：“活动名称”/).waitFor();
  await write(page, '活动名称', '示例读书会');
  await expect.poll(() => shown.locator('h1').textContent(), patient).toBe('示例读书会');
  await write(page, '一句话', '电话13800138000。');
  await shown.getByText(/“一句话”：这里有手机号/).waitFor();
  expect(await paneWidth(page)).toBe(375);
  await page.getByRole('button', { name: '电脑上的样子' }).click();
  expect(await paneWidth(page)).toBe(1280);
  const frame = (await page.locator('#preview-pane').boundingBox())!;
  expect(frame.x + frame.width).toBeLessThanOrEqual(1441);
  const image = await sharp({ create: { width: 1400, height: 700, channels: 3, background: '#2c665b' } })
    .png()
    .toBuffer();
  await addPhoto(page, { name: '门.png', mimeType: 'image/png', buffer: image }, '门口的牌子');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.insertText('年龄<6岁的孩子。');
  await page.getByRole('button', { name: '公众号排版' }).click();
  await page.getByRole('region', { name: '排好的文章' }).getByText('年龄<6岁的孩子。').waitFor();
  expect(await foreignWords(page)).toEqual([]);
  expect(await axeFaults(page, '.desk-dialog')).toEqual([]);
  await page.getByRole('button', { name: '复制排好的文章' }).click();
  await page.getByText('已经复制，去公众平台粘贴吧。').waitFor();
  const { html, text } = await clipboard(page);
  expect(html).not.toMatch(/ class=|<(a|script|link)\b/);
  expect(html).toMatch(/<p style="font-size: ?16px[^>]*>年龄&lt;6岁的孩子。<\/p>/);
  expect(text).toContain('年龄<6岁的孩子。');
  const [, jpeg = ''] = /<img[^>]* src="data:image\/jpeg;base64,([^"]+)"/.exec(html) ?? [];
  const { width, height } = await sharp(Buffer.from(jpeg, 'base64')).metadata();
  expect({ width, height }).toEqual({ width: 1080, height: 540 });
}, 120_000);

it('lays the article ready to be copied by hand where the browser refuses', async () => {
  page = await deskPage(browser);
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await logIn(page, desk.deskUrl);
  await open(page, room);
  await page.getByRole('button', { name: '公众号排版' }).click();
  await page.getByRole('button', { name: '复制排好的文章' }).click();
  await page.getByText('浏览器不让直接复制。').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('双塔街道办事处');
}, 90_000);

it('prints the plaque of what the form says, saved or not, with a code that leads to its page', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await open(page, room);
  await write(page, '编号 (可选)', '示例007');
  await page.getByRole('button', { name: '打印牌子' }).click();
  const sheet = page.frameLocator('.plaque-sheet');
  await sheet.getByText('编号 示例007').waitFor();
  expect(await foreignWords(page)).toEqual([]);
  expect(await axeFaults(page, '.desk-dialog')).toEqual([]);
  const { data, info } = await sharp(await sheet.locator('figure').screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  expect(code?.data).toBe(new URL(`../nursing-rooms/${roomId}/`, desk.deskUrl).href);
  const frame = page.locator('.plaque-sheet');
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.contentWindow!.print = () => void (element.dataset['printed'] = 'yes');
  });
  await page.getByRole('button', { name: '打印这块牌子' }).click();
  await expect.poll(() => frame.getAttribute('data-printed')).toBe('yes');
  await page.locator('.desk-dialog').getByRole('button', { name: '关上' }).click();
  await begin(page, desk.deskUrl, 'micro-homes');
  await page.getByRole('button', { name: '打印牌子' }).click();
  await page.getByText('请先点“保存”，有了网址再来打印。').waitFor();
}, 90_000);

it('takes a draft through the review: a note for its writer, who saved it, what will change, back and then published', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await open(page, room);
  await write(page, '一句话', '改过。');
  await save(page);
  await page.reload();
  await page.getByText(/^这份草稿由“测试”保存，最近一次是今天 .+可能还在写/).waitFor();
  await page.getByRole('button', { name: '打开或关上批注' }).click();
  await page.getByPlaceholder('写一条批注……').fill('请写清几楼。');
  await page.getByRole('button', { name: '加批注' }).click();
  await page.getByText('批注已加上').waitFor();
  await page.reload();
  await page.getByText('请写清几楼。').waitFor();
  await page.getByRole('button', { name: '标为已处理' }).click();
  await page.getByText('已处理', { exact: true }).waitFor();
  expect(await foreignWords(page)).toEqual([]);
  await moveTo(page, '就绪');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  const question = page.getByRole('dialog', { name: '发布以后，会改变什么' });
  await question.getByText(`“${room}”的网页（nursing-rooms/${roomId}/）`).waitFor();
  expect(await question.locator('h3').allTextContents()).toEqual(['一句话']);
  expect(await question.locator('ins').allTextContents()).toEqual(['改过。']);
  expect(await foreignWords(page)).toEqual([]);
  expect(await axeFaults(page, '.comparison')).toEqual([]);
  await question.getByRole('button', { name: '先不发布' }).click();
  expect(desk.git('branch', '--list', 'cms/*')).toContain(roomId);
  await page.getByRole('link', { name: /栏目：/ }).click();
  await page.getByRole('link', { name: '待发布' }).click();
  for (const column of ['草稿', '审核中', '就绪'])
    await page.getByRole('heading', { name: column }).waitFor();
  await page.getByText(room).hover();
  await page.getByRole('button', { name: '发布修改' }).click();
  await question.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已发布，几分钟后').waitFor();
  expect(published(`nursing-rooms/${roomId}`)['summary']).toMatch(/改过。$/);
  expect(desk.git('branch', '--list', 'cms/*')).toBe('');
}, 120_000);

it('publishes at a time: the entry waits for it, and everything else goes on', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'nursing-rooms');
  await write(page, '母婴室名称', '示例以后才开的母婴室');
  await write(page, '一句话', '下周开放。');
  await choose(page, '所在地', '双塔街道');
  const time = minuteIn(3);
  await page.getByLabel('发布时间').fill(time.replace(' ', 'T'));
  await page.frameLocator('#preview-pane').getByText(`定在 ${time} 发布`).waitFor();
  const id = await save(page);
  await moveTo(page, '就绪');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  const question = page.getByRole('dialog', { name: '发布以后，会改变什么' });
  await question.getByText(`定在 ${time} 发布`).waitFor();
  await question.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已发布，几分钟后').waitFor();
  const now = async (days: number) => {
    const { entries, faults } = await checkContent(join(desk.repo, 'content'), { now: minuteIn(days) });
    return { isShown: entries.some((entry) => entry.id === id && entry.data), faults };
  };
  expect(await now(0)).toEqual({
    isShown: false,
    faults: [expect.objectContaining({ rule: 'scheduled', withholds: true })],
  });
  expect(await now(3.1)).toEqual({ isShown: true, faults: [] });
}, 90_000);

it('takes a published page back into the drafts, and its photos do not stay on the site without it', async () => {
  const folder = join(desk.repo, 'content/nursing-rooms/shi-li');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mdx'), mistake);
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#2c665b' } })
    .webp()
    .toFile(join(folder, 'men.webp'));
  desk.git('add', '.');
  desk.git('commit', '-q', '-m', '示例');
  const faults = async () =>
    (await checkContent(join(desk.repo, 'content'))).faults.filter(({ withholds }) => !withholds);
  expect(await faults()).toEqual([]);
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await open(page, '示例：发错的母婴室');
  await page.getByRole('button', { name: '已发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '撤销发布' }).click();
  await page.getByText('已撤下').waitFor();
  expect(desk.git('ls-tree', '-r', '--name-only', 'HEAD', 'content/nursing-rooms/shi-li')).toBe('');
  expect(await faults()).toEqual([]);
  const drafted = desk.git('ls-tree', '-r', '--name-only', 'cms/nursing-rooms/shi-li/index');
  expect(drafted.split('\n').filter((path) => path.includes('shi-li/'))).toEqual([
    'content/nursing-rooms/shi-li/index.mdx',
    'content/nursing-rooms/shi-li/men.webp',
  ]);
}, 90_000);

it('withdraws a page for good: deleted, and kept from coming back without naming it', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await open(page, room);
  await page.getByRole('button', { name: '删除已发布的内容' }).click();
  await expect
    .poll(() => existsSync(join(desk.repo, `content/nursing-rooms/${roomId}/index.mdx`)), patient)
    .toBe(false);
  await page.goto(`${desk.deskUrl}?${performance.now()}#/collections/settings/entries/withdrawn`);
  await page.getByRole('button', { name: /^加一项/ }).click();
  await write(page, '撤下的那一页', `https://example.org/nursing-rooms/${roomId}/`);
  await page.getByLabel('撤下的日期').fill('2026-11-20');
  await choose(page, '原因', '发错了');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('修改已保存').waitFor();
  await moveTo(page, '就绪');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  const question = page.getByRole('dialog', { name: '发布以后，会改变什么' });
  await question.getByText('撤下的那一条的网页').waitFor();
  await question.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已发布，几分钟后').waitFor();
  const written = desk.git('show', 'HEAD:content/withdrawn.yml');
  expect(written).not.toContain(roomId);
  expect(settingsFile.fromFile(written)).toEqual({
    entries: [{ hash: await entryHash('nursing-rooms', roomId), date: '2026-11-20', reason: 'mistake' }],
  });
}, 90_000);

const mistake = `---
title: 示例：发错的母婴室
summary: 示例。
region: gusu
publishedAt: 2026-11-20 09:30
photos:
  - src: men.webp
    alt: 门口
---

示例正文。
`;

async function open(page: Page, title: string) {
  await page.getByRole('link', { name: '母婴室', exact: true }).click();
  await page.getByText(title).click();
  await page.getByText('修改已保存').waitFor();
  await page.frameLocator('#preview-pane').locator('h1').waitFor();
}

function published(path: string): Record<string, unknown> {
  return entryFile.fromFile(desk.git('show', `HEAD:content/${path}/index.mdx`));
}

/** So many days from now, on Beijing's clock. */
function minuteIn(days: number): string {
  return beijing(new Date(Date.now() + days * 86_400_000)).slice(0, 16);
}

function paneWidth(page: Page): Promise<number> {
  return page.locator('#preview-pane').evaluate((frame: HTMLIFrameElement) => frame.clientWidth);
}

async function clipboard(page: Page): Promise<{ html: string; text: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
