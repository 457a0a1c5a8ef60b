import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openActivity, pickFiles, storedActivity, storedPhoto } from './desk-activity.ts';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { addComponent, save } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { farthest, plainPhoto, turnedPhoto } from './made-photos.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8314,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

const patient = { timeout: 60_000 };

it('puts photos in order by keys, buttons and dragging, takes out with a way back, and stops when it is told to', async () => {
  page = await deskPage(browser);
  await page.addInitScript(holdCanvas);
  await openActivity(page, desk.deskUrl, '排次序');
  const four = [await turnedPhoto(6), ...(await Promise.all([5, 6, 7].map(plainPhoto)))];
  await pickFiles(
    page,
    four.map((buffer, index) => ({ name: `${index}.jpg`, buffer })),
  );
  await page.getByText('加了 4 张照片。').waitFor(patient);
  const order = () =>
    page.locator('.photos-open img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  const [one, two, three, four_] = await order();
  const status = page.locator('.photos-said').getByRole('status');
  await page.getByRole('button', { name: '移动第 1 张' }).press('ArrowRight');
  await expect.poll(order).toEqual([two, one, three, four_]);
  expect(await status.textContent()).toBe('第 1 张移到了第 2 位，一共 4 张。');
  await page.keyboard.press('ArrowRight');
  await expect.poll(order).toEqual([two, three, one, four_]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(order).toEqual([two, one, three, four_]);
  await page.getByRole('button', { name: '后移' }).click();
  await expect.poll(order).toEqual([two, three, one, four_]);
  await page.getByRole('button', { name: '移动第 4 张' }).hover();
  await page.mouse.down();
  await page.locator('.photos-tile').first().hover();
  expect(await page.locator('.photos-tile.is-over').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(order).toEqual([four_, two, three, one]);
  await page.getByRole('button', { name: '移除' }).click();
  await expect.poll(order).toEqual([four_, two, three]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(order).toEqual([four_, two, three, one]);
  await page.locator('.photos-open').nth(1).click();
  await page.getByRole('button', { name: '移除' }).click();
  await expect.poll(order).toEqual([four_, three, one]);
  await page.evaluate(() => {
    const here = window as Held;
    here.held = new Promise((done) => (here.release = done));
  });
  const more = await Promise.all([11, 12, 13, 14, 15].map(plainPhoto));
  await pickFiles(
    page,
    more.map((buffer, index) => ({ name: `又${index}.jpg`, buffer })),
  );
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '停下' }).click();
  await page.evaluate(() => (window as Held).release!());
  await page.getByText('停下了，剩下的 5 张没有加。').waitFor(patient);
  await expect.poll(order).toEqual([four_, three, one]);
  await page.locator('[data-slate-editor=true]').click();
  await addComponent(page, '照片');
  await page
    .locator('.entry-photos input[type=file]')
    .setInputFiles({ name: '文中.jpg', mimeType: 'image/jpeg', buffer: await plainPhoto(10) });
  await page.getByText('加好了，请到“照片”里写画面说明。').waitFor(patient);
  const id = await save(page);
  const { names, photos, body } = storedActivity(desk, id);
  expect(photos).toHaveLength(4);
  expect(body).toBe(`<Figure photo="${photos[3]!.src}" />`);
  expect(names.sort()).toEqual([...photos.map(({ src }) => src), 'index.mdx'].sort());
  const upright = await sharp(four[0]).autoOrient().toBuffer();
  expect(await farthest(storedPhoto(desk, id, photos[2]!.src), upright)).toBeLessThan(30);
  // What was saved and is taken out leaves the draft's branch with the next saving, also when the draft was opened again.
  for (const left of [photos.slice(1), photos.slice(2)]) {
    await page.locator('.photos-open').first().click();
    await page.getByRole('button', { name: '移除' }).click();
    await save(page);
    await expect
      .poll(() => storedActivity(desk, id).names.sort(), patient)
      .toEqual([...left.map(({ src }) => src), 'index.mdx'].sort());
    await page.reload();
    await expect.poll(() => page.locator('.photos-open').count(), patient).toBe(left.length);
  }
}, 150_000);

/** In the page, as in an older browser: it does the worker's work itself, but nothing while `held` is not released. */
function holdCanvas() {
  delete (window as { OffscreenCanvas?: unknown }).OffscreenCanvas;
  const { toBlob } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = function (...given) {
    void Promise.resolve((window as Held).held).then(() => toBlob.apply(this, given));
  };
}

type Held = Window & { held?: Promise<void>; release?: () => void };
