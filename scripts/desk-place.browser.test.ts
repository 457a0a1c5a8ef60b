import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { entryFile } from '../cms/entry-file.ts';
import { nursingRooms } from '../src/content-types/nursing-room.ts';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { logIn, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8312,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

it('takes the link of a map, shows the place in all systems, refuses what cannot be, asks for the system of numbers', async () => {
  await openRoom('双塔街道办事处母婴室');
  await write(page, '一句话', '改。');
  const box = await coordinates();
  await box.fill('https://surl.amap.com/abc');
  await page.getByText('这是高德的短链接，里面没有坐标。').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('“坐标”没有写进去：这是高德的短链接').first().waitFor();
  await box.fill('31.3, 31.4');
  await page.getByText('31.3 和 31.4 都像纬度').waitFor();
  await box.fill('116.39747 39.908823');
  await page.getByText('请选：这一对数字是从哪个地图上读的？').first().waitFor();
  expect(await page.getByRole('radio', { name: '百度' }).isChecked()).toBe(false);
  await page.getByRole('radio', { name: '百度' }).check();
  await page.getByRole('rowheader', { name: '手机定位、天地图' }).waitFor();
  await box.fill('某处 https://uri.amap.com/marker?position=116.39747,39.908823&name=x');
  await page.getByText('北纬 39.908823').waitFor();
  expect(await page.getByRole('radio', { name: '高德、腾讯' }).isChecked()).toBe(true);
  const table = page.locator('.coordinates table');
  expect(await table.locator('td').allTextContents()).toEqual([
    '39.908823, 116.397470',
    expect.stringMatching(/^39\.915\d{3}, 116\.40\d{4}$/),
    expect.stringMatching(/^39\.907\d{3}, 116\.391\d{3}$/),
  ]);
  expect(await page.getByRole('link', { name: '高德地图' }).getAttribute('href')).toContain(
    'position=116.397470,39.908823',
  );
  expect(await axeFaults(page, '.coordinates')).toEqual([]);
  expect(await foreignWords(page)).toEqual([]);
  const stored = await storedAfterSave();
  expect(nursingRooms.schema.parse(stored).place.coordinates).toEqual({
    lat: 39.908823,
    lng: 116.39747,
    system: 'gcj02',
  });
}, 120_000);

it('says at once, and with the check’s sentence, that a place lies far from its district’s others, and saves it', async () => {
  const around = { title: '姑苏区', middle: { lat: 31.3, lng: 120.6 }, limit: 30_000 };
  await openRoom('双塔街道办事处母婴室', async (page) => {
    await page.route('**/settings.json', async (route) => {
      const settings = await (await route.fetch()).json();
      settings.surroundings = { districts: { gusu: around }, of: { 'shuangta-jiedao': 'gusu' } };
      await route.fulfill({ json: settings });
    });
  });
  const far = page.getByText('坐标离“姑苏区”其他地方的中间有 1030 公里。请在地图上再核对一遍经纬度。');
  const box = await coordinates();
  await box.fill('https://uri.amap.com/marker?position=116.39747,39.908823&name=x');
  await far.waitFor();
  await box.fill('https://uri.amap.com/marker?position=120.62,31.31&name=x');
  await far.waitFor({ state: 'detached' });
  await box.fill('https://uri.amap.com/marker?position=116.39747,39.908823&name=x');
  await far.waitFor();
  const { place } = nursingRooms.schema.parse(await storedAfterSave());
  expect(place.coordinates!.lat).toBe(39.908823);
}, 120_000);

it('takes opening hours by form, mouse and keyboard, and says them in words at once', async () => {
  await openRoom('双塔街道办事处母婴室');
  const hours = page.getByRole('group', { name: '开放时间' });
  const words = hours.locator('.hours-words');
  await hours.getByRole('button', { name: '填上' }).click();
  await expect.poll(() => words.textContent(), patient).toBe('周一至周五 9:00–17:00');
  await hours.getByRole('combobox', { name: '从' }).selectOption('11:30');
  await hours.getByRole('combobox', { name: '到' }).selectOption('13:30');
  await hours.getByRole('button', { name: '划掉（午休）' }).click();
  await expect.poll(() => words.textContent(), patient).toBe('周一至周五 9:00–11:30、13:30–17:00');
  await hours.getByRole('radio', { name: '不开放' }).check();
  await expect
    .poll(() => words.textContent(), patient)
    .toBe('周一至周五 9:00–11:30、13:30–17:00，节假日不开放');
  const cell = (row: number, slot: number) => hours.locator(`[data-row="${row}"][data-slot="${slot}"]`);
  await cell(5, 20).scrollIntoViewIfNeeded();
  const [from, to] = [(await cell(5, 20).boundingBox())!, (await cell(6, 31).boundingBox())!];
  await page.mouse.move(from.x + 3, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 3, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => words.textContent(), patient).toContain('周六、周日 10:00–16:00');
  await cell(6, 31).click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect
    .poll(() => words.textContent(), patient)
    .toBe('周一至周五 9:00–11:30、13:30–17:00，周六 10:00–16:00，周日 10:00–15:00，节假日不开放');
  await hours.getByRole('textbox', { name: '去之前要做什么' }).fill('先打电话');
  await expect.poll(() => words.textContent(), patient).toContain('周六 10:00–16:00（先打电话）');
  expect(await axeFaults(page, '.hours')).toEqual([]);
  expect(await foreignWords(page)).toEqual([]);
  const { openingHours } = nursingRooms.schema.parse(await storedAfterSave());
  expect(openingHours).toBe(
    'Mo-Fr 09:00-11:30,13:30-17:00 "先打电话"; Sa 10:00-16:00 "先打电话"; Su 10:00-15:00 "先打电话"; PH off',
  );
}, 120_000);

it('keeps hours that the table cannot show, and lets them be edited as text', async () => {
  await openRoom('双塔街道办事处母婴室');
  const hours = page.getByRole('group', { name: '开放时间' });
  await hours.getByRole('button', { name: '改用文字写' }).click();
  await hours.getByRole('textbox', { name: '按格式写' }).fill('Fr 18:00-26:00');
  await hours.getByText('这一条的时间在表格里画不出来').waitFor();
  await hours.getByText('周五 18:00–次日 2:00').waitFor();
  expect(nursingRooms.schema.parse(await storedAfterSave()).openingHours).toBe('Fr 18:00-26:00');
  await page.reload();
  await hours.getByText('这一条的时间在表格里画不出来').waitFor();
  await hours.getByRole('textbox', { name: '按格式写' }).fill('每天');
  await page.getByRole('button', { name: '保存' }).click();
  await page
    .getByText(/“开放时间”要改：写成 Mo-Fr 09:00-17:00/)
    .first()
    .waitFor();
}, 120_000);

it('is usable on a telephone: nothing wider than the screen, days as columns, a finger draws', async () => {
  await openRoom('城市生活广场母婴室');
  await page.setViewportSize({ width: 390, height: 844 });
  const hours = page.getByRole('group', { name: '开放时间' });
  await hours.scrollIntoViewIfNeeded();
  const width = await hours.evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(width[0]).toBeLessThanOrEqual(Math.min(width[1]!, 390));
  const [one, other] = [20, 23].map((slot) => hours.locator(`[data-row="1"][data-slot="${slot}"]`));
  await one!.scrollIntoViewIfNeeded();
  const [from, to] = [(await one!.boundingBox())!, (await other!.boundingBox())!];
  expect(to.y).toBeGreaterThan(from.y);
  expect(Math.min(from.width, from.height)).toBeGreaterThanOrEqual(24);
  const touch = await page.context().newCDPSession(page);
  const at = ({ x, y }: { x: number; y: number }) => [{ x: x + 8, y: y + 8 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => hours.locator('.hours-words').textContent(), patient).toContain('周二 10:00–12:00');
}, 90_000);

const patient = { timeout: 15_000 };

async function openRoom(title: string, prepare?: (page: Page) => Promise<void>) {
  page = await deskPage(browser);
  await prepare?.(page);
  await logIn(page, desk.deskUrl);
  await page.getByText(title).click();
  await page.getByText('修改已保存').waitFor();
}

/** The place is folded until somebody opens it. */
async function coordinates() {
  const box = page.getByPlaceholder('在这里粘贴地图的链接，或者一对数字');
  if (await box.isVisible()) return box;
  for (const button of await page.getByRole('button', { name: '展开' }).all()) await button.click();
  await box.waitFor();
  return box;
}

async function storedAfterSave() {
  const id = await save(page);
  await expect.poll(() => page.getByText('已保存').count(), patient).toBeGreaterThan(0);
  const { body: _, ...data } = entryFile.fromFile(
    desk.git('show', `cms/nursing-rooms/${id}/index:content/nursing-rooms/${id}/index.mdx`),
  );
  return data;
}
