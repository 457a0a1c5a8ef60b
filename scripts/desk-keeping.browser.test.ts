import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { addPhoto, begin, choose, logIn, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8311,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

const patient = { timeout: 20_000 };
const room = '双塔街道办事处母婴室';

it('gives back a new entry that was typed with an input method when the page was killed, with its photo', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'nursing-rooms');
  await compose(page, '母婴室名称', '被关掉的母婴室');
  await addPhoto(page, { name: '门.png', mimeType: 'image/png', buffer: await photo() }, '门口');
  await page.locator('[data-slate-editor=true]').click();
  await composeHere(page, '还没有保存的正文。');
  await kept(page);
  const reopened = await afterCrash(page);
  await begin(reopened, desk.deskUrl, 'nursing-rooms');
  const offer = reopened.getByRole('region', { name: '没有存上的稿子' });
  await offer
    .getByText(/^这台电脑上有一份没有存上的稿子（今天 \d+:\d\d）。连同 1 张还没存的照片。$/)
    .waitFor();
  expect(await foreignWords(reopened)).toEqual([]);
  expect(await axeFaults(reopened, '.keeping')).toEqual([]);
  await offer.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => valueOf(reopened, '母婴室名称'), patient).toBe('被关掉的母婴室');
  expect(await reopened.locator('[data-slate-editor=true]').innerText()).toContain('还没有保存的正文。');
  const image = reopened.frameLocator('iframe').locator('img').first();
  await expect.poll(() => image.evaluate((found: HTMLImageElement) => found.naturalWidth), patient).toBe(600);
  await write(reopened, '一句话', '一句话。');
  await choose(reopened, '所在地', '双塔街道');
  const id = await save(reopened);
  expect(desk.git('diff', '--name-only', 'main', `cms/nursing-rooms/${id}/index`).split('\n')).toEqual([
    `content/nursing-rooms/${id}/index.mdx`,
    expect.stringMatching(/\/photo-[a-p]{16}\.webp$/),
  ]);
  await begin(reopened, desk.deskUrl, 'nursing-rooms');
  await reopened.waitForTimeout(500);
  expect(await offer.count()).toBe(0);
}, 120_000);

it('keeps nothing of a form that nobody touched, and throws away with a way back', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'activities');
  await page.waitForTimeout(3000);
  expect(await drafts(page)).toBe(0);
  await write(page, '活动名称', '读书会');
  await kept(page);
  await page.reload();
  await page.getByRole('button', { name: '丢掉' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '看看差别' }).click();
  const comparison = page.getByRole('dialog', { name: '两份差在哪里' });
  expect(await comparison.locator('section', { hasText: '活动名称' }).locator('p').allTextContents()).toEqual(
    ['读书会', '（没有填）'],
  );
  await comparison.getByRole('button', { name: '丢掉' }).click();
  await page.reload();
  await page.getByRole('textbox', { name: '一句话', exact: true }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByText('没有存上的稿子').count()).toBe(0);
}, 90_000);

it('shows both versions before it writes over what another has saved: back, theirs, mine', async () => {
  page = await deskPage(browser);
  const other = await deskPage(browser);
  for (const each of [page, other]) {
    await logIn(each, desk.deskUrl);
    await each.getByText(room).click();
    await each.getByText('修改已保存').waitFor();
  }
  await write(other, '一句话', '对方写的。');
  const id = await save(other);
  await other.context().close();
  const stored = () =>
    desk.git('show', `cms/nursing-rooms/${id}/index:content/nursing-rooms/${id}/index.mdx`);
  const before = stored();
  await write(page, '一句话', '我写的。');
  await page.getByRole('button', { name: '保存' }).click();
  const conflict = page.getByRole('dialog', { name: '这一条被别人改过了' });
  await conflict.waitFor();
  const row = conflict.locator('section');
  expect(await row.locator('h3').allTextContents()).toEqual(['一句话']);
  expect(await row.locator('ins').allTextContents()).toEqual(['我']);
  expect(await row.locator('del').allTextContents()).toEqual(['对方']);
  expect(await foreignWords(page)).toEqual([]);
  expect(await axeFaults(page, '.comparison')).toEqual([]);
  await conflict.getByRole('button', { name: '回去接着改' }).click();
  await page.getByRole('alert').getByText('没有存上。你选了回去接着改，写的都还在。').first().waitFor();
  expect(await valueOf(page, '一句话')).toMatch(/我写的。$/);
  expect(stored()).toBe(before);
  await page.getByRole('button', { name: '保存' }).click();
  await conflict.getByRole('button', { name: '用对方的' }).click();
  await expect.poll(() => valueOf(page, '一句话'), patient).toMatch(/对方写的。$/);
  expect(stored()).toBe(before);
  await page.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => valueOf(page, '一句话'), patient).toMatch(/我写的。$/);
  await page.getByRole('button', { name: '保存' }).click();
  await conflict.getByRole('button', { name: '用我的' }).click();
  await page.getByText('修改已保存').waitFor();
  await expect.poll(stored, patient).toMatch(/我写的。$/m);
  await write(page, '一句话', '再写。');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(stored, patient).toMatch(/我写的。再写。$/m);
  // Both have the draft open now, not the published entry.
  const third = await deskPage(browser);
  await logIn(third, desk.deskUrl);
  await third.goto(page.url().replace('#', '?third#'));
  await third.getByText('修改已保存').waitFor();
  await write(third, '一句话', '第三个人。');
  await save(third);
  await third.context().close();
  await page.getByText('修改已保存').waitFor();
  await write(page, '一句话', '又写。');
  await page.getByRole('button', { name: '保存' }).click();
  await conflict.waitFor();
  expect(await row.locator('del').allTextContents()).toEqual(['第三个人']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('alert').getByText('回去接着改').first().waitFor();
  expect(stored()).toMatch(/第三个人。$/m);
}, 120_000);

it('keeps what is typed while a new entry is being saved', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'nursing-rooms');
  await write(page, '母婴室名称', '慢慢存的母婴室');
  await write(page, '一句话', '先写的。');
  await choose(page, '所在地', '双塔街道');
  await page.route('**/api/v1', async (route) => {
    if (route.request().postData()?.includes('"persistEntry"')) await page.waitForTimeout(4000);
    await route.continue();
  });
  await page.getByRole('button', { name: '保存' }).click();
  await write(page, '一句话', '后写的。');
  await page.waitForURL(/entries\/man-man-cun/);
  await page.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => valueOf(page, '一句话'), patient).toBe('先写的。后写的。');
}, 90_000);

it.each([
  ['401', { status: 401, json: { error: 'Unauthorized' } }, /^没有存上。登录过期了。请刷新这一页，/],
  ['500', { status: 500, json: { error: 'x' } }, /^没有存上。内容仓库出了错（500）。/],
  ['nothing', 'abort', /^没有存上。连不上内容仓库，可能是断网了。/],
] as const)(
  'says what to do when the repository answers %s, and keeps what was written',
  async (_, answer, words) => {
    page = await deskPage(browser);
    await logIn(page, desk.deskUrl);
    await page.getByText(room).click();
    await page.getByText('修改已保存').waitFor();
    await write(page, '一句话', '不能丢。');
    await page.route('**/api/v1', async (route) => {
      if (answer === 'abort') await route.abort();
      else await route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.getByRole('button', { name: '保存' }).click();
    await page.locator('.keeping-refusal').getByText(words).waitFor();
    await page.unroute('**/api/v1');
    await page.reload();
    await page.getByRole('button', { name: '恢复' }).click();
    await expect.poll(() => valueOf(page, '一句话'), patient).toMatch(/不能丢。$/);
    await save(page);
    await page.reload();
    await page.getByText('修改已保存').waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByText('没有存上的稿子').count()).toBe(0);
  },
  90_000,
);

/** Types as a Chinese input method does, syllable by syllable, by composition events. */
async function compose(page: Page, label: string, words: string) {
  await page.getByRole('textbox', { name: label, exact: true }).click();
  await composeHere(page, words);
}

async function composeHere(page: Page, words: string) {
  const session = await page.context().newCDPSession(page);
  for (const sign of words) {
    await session.send('Input.imeSetComposition', { text: 'pin', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: sign });
  }
  await session.detach();
}

function valueOf(page: Page, label: string): Promise<string> {
  return page.getByRole('textbox', { name: label, exact: true }).last().inputValue();
}

async function kept(page: Page) {
  await page.getByText('没保存的修改已经存在这台电脑上').waitFor();
  // The last keystroke is written two seconds later.
  await page.waitForTimeout(2500);
}

/** A new page of the same browser after the first was killed without a chance to say anything. */
async function afterCrash(page: Page): Promise<Page> {
  const next = await page.context().newPage();
  next.on('dialog', (dialog) => void dialog.accept());
  await page.close({ runBeforeUnload: false });
  await next.goto(desk.deskUrl);
  await next.getByRole('link', { name: '待发布' }).waitFor();
  return next;
}

function drafts(page: Page): Promise<number> {
  return page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('weijia.draft.')).length,
  );
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#2c665b' } })
    .png()
    .toBuffer();
}
