import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openActivity } from './desk-activity.ts';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { begin, choose, logIn, moveTo, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8315,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

it('keeps a family without consent as a draft, and lets it not go on: by menu, button or board', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'families');
  await write(page, '家庭称呼', '示例家庭');
  await write(page, '一句话', '一句话。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '最美家庭');
  const id = await save(page);
  const refused = (doing: string) =>
    page
      .getByRole('alert')
      .getByText(`“示例家庭”还不能${doing}。还没有填：“公开依据与同意”。`)
      .first()
      .waitFor();
  const understood = () => page.locator('.keeping').getByRole('button', { name: '知道了' }).click();
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: '就绪' }).click();
  await refused('设为“就绪”');
  await understood();
  // As an earlier desk or another program would have left it.
  desk.git('config', `branch.cms/families/${id}/index.description`, 'decap-cms/pending_publish');
  await page.reload();
  await page.getByRole('button', { name: '状态：就绪' }).waitFor();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  await refused('发布');
  await understood();
  await page.goto(`${desk.deskUrl}?board#/workflow`);
  await page.getByText('示例家庭').hover();
  await page.locator('button:enabled', { hasText: '发布新内容' }).click();
  await refused('发布');
  expect(desk.git('log', '--format=%s', 'main')).not.toContain(id);
  await page.goto(`${desk.deskUrl}?mended#/collections/families/entries/${id}/index`);
  await choose(page, '公开依据', '已依法公开的报道');
  await save(page);
  await moveTo(page, '审核中');
  await moveTo(page, '就绪');
}, 120_000);

it('puts nobody’s number into Git, shows where it stands, and reminds of a child', async () => {
  page = await deskPage(browser);
  await openActivity(page, desk.deskUrl, '读书会');
  await write(page, '一句话', '报名打 138 0013 8000。');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.insertText('7岁的张小雨和妈妈住在某小区 3幢502室。');
  await page.getByRole('button', { name: '保存' }).click();
  const alert = page.getByRole('alert');
  await alert
    .getByText(
      '没有存上。里面有不能公开的个人信息，存进仓库就删不干净了，所以先不存。“一句话”第 9 个字起：这里有手机号 138****8000。',
    )
    .first()
    .waitFor();
  await alert.getByText('“正文”第 1 行：这里把住址写到了室').first().waitFor();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('138 0013 8000');
  expect(await page.evaluate(() => CSS.highlights.get('private')?.size)).toBe(1);
  expect(desk.git('log', '--all', '--format=%s', '-S13800138000')).toBe('');
  expect(desk.git('branch', '--list', 'cms/*du-shu-hui*')).toBe('');
  await page.keyboard.insertText('0512-12345678');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.press('End');
  for (let count = 0; count < 8; count++) await page.keyboard.press('Backspace');
  await save(page);
  await page.getByText('“读书会”已经存上，请再看一眼。“正文”：“7岁的张小雨”可能认得出是哪个孩子。').waitFor();
}, 90_000);
