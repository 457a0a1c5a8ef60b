import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { applications, atCorner, card, goLinksOf, hosts, live, near, rooms, says } from './finder-page.ts';

const { open } = demoBrowser();

test.each(['the list of the page', 'the list that was asked for'])(
  'one tap leads to a map application, two to another, in %s',
  async (which) => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, atCorner);
    if (which === 'the list of the page') await live(page);
    else await near(page);
    const one = card(page, 'shili-wuxiu');
    const to = one.locator('.go-there');
    await expect.poll(() => to.getAttribute('href')).toContain('https://uri.amap.com/navigation?to=');
    expect(await to.getAttribute('target')).toBe('_blank');
    await one.locator('.go summary').click();
    const visible = `.finder-list > :not([hidden]) #place-shili-wuxiu .go`;
    await page.locator(`${visible} li a`).first().waitFor();
    expect(await hosts(page, visible)).toEqual(applications);
    expect((await goLinksOf(page, visible)).at(-1)).toMatch(/^geo:31\.501,121\?q=31\.501,121\(/);
    const rough = card(page, 'shili-dazhi').locator('.go-there');
    expect(await rough.textContent()).toMatch(/^在地图里找/);
    expect(decodeURIComponent((await rough.getAttribute('href'))!)).toContain('keyword=姑苏区示例路 5 号');
  },
);

test('as long as the places’ data do not come, the place’s page has the maps and the address', async () => {
  const page = await open('about/');
  await page.route('**/*.places.json', (route) => route.abort());
  await page.goto(new URL(`/${rooms}region/shuangta-jiedao/`, page.url()).href);
  await live(page);
  await card(page, 'shili-wuxiu').locator('.go summary').click();
  await page.waitForURL('**/nursing-rooms/shili-wuxiu/#go');
  expect(await hosts(page)).toEqual(applications);
  await page.goBack();
  await card(page, 'shili-wuxiu').locator('[data-copy]').click();
  await page.waitForURL('**/nursing-rooms/shili-wuxiu/#go');
});

test('shows in large type what helps to ask the way, and gives the focus back', async () => {
  const page = await open(rooms, atCorner);
  await near(page);
  await card(page, 'shili-wuxiu').locator('[data-ask-way]').click();
  const dialog = page.getByRole('dialog', { name: '示例午休母婴室' });
  expect((await dialog.innerText()).replace(/\s+/g, ' ')).toBe(
    '您好，请问这里怎么走？ 示例午休母婴室 3 楼 东侧电梯出来左转 推门即入 · 爸爸可进 姑苏区示例路 1 号 请给我指个方向，谢谢！ 关上',
  );
  const size = await dialog
    .locator('.way')
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-ask-way'))).toBe(true);
  await card(page, 'shili-buzhidao').locator('[data-ask-way]').click();
  expect((await page.getByRole('dialog').innerText()).replace(/\s+/g, ' ')).toBe(
    '您好，请问这里怎么走？ 示例待核实母婴室 请给我指个方向，谢谢！ 关上',
  );
});

test('copies its address and says so, also where the clipboard is closed', async () => {
  const page = await open(rooms, {
    ...atCorner,
    permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
  });
  await near(page);
  const copy = card(page, 'shili-wuxiu').locator('[data-copy]');
  await copy.click();
  await says(page, '已复制：姑苏区示例路 1 号');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('姑苏区示例路 1 号');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await card(page, 'shili-quantian').locator('[data-copy]').click();
  await says(page, '已复制：姑苏区示例路 2 号');
});

test('calls, and where the door may be shut asks first', async () => {
  const page = await open(rooms, { ...atCorner, now: new Date('2026-11-25T03:00:00+08:00') });
  await near(page);
  const call = card(page, 'shili-wuxiu').locator('a[href^="tel:"]');
  expect(await call.getAttribute('href')).toBe('tel:000-00000001');
  expect(await call.textContent()).toBe('先问一问');
});
