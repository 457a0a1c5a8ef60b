import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { searchInBrowser } from './search-hand.ts';

let page: Page;
const { site, browser, open, status, count, counted } = searchInBrowser((fresh) => (page = fresh));

test('answers what the address asks, and the first answer is a page that exists', async () => {
  await open({ q: '姑苏区妇联' });
  await status(/找到 \d+ 条/);
  expect(await page.textContent('.hit b')).toBe('姑苏区妇联');
  const answer = await page.request.get(new URL((await page.getAttribute('.hit', 'href'))!, site().url).href);
  expect(answer.status()).toBe(200);
});

test('answers while typing and keeps the question in the address', async () => {
  await open({});
  await page.locator('#q').pressSequentially('母婴室');
  await status(/找到 \d+ 条/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('母婴室');
  expect(await page.title()).toContain('母婴室');
});

test('a filter narrows the answer, survives a reload and can be taken away', async () => {
  await open({ q: '妇联' });
  await status(/找到/);
  const all = await count();
  await page.check('input[name="类型"] >> nth=0', { force: true });
  await expect.poll(count).not.toBe(all);
  const narrowed = await count();
  expect(narrowed).toBeLessThan(all);
  await page.reload();
  await status(/找到/);
  expect(await count()).toBe(narrowed);
  await page.click('.clear-filters');
  await counted(all);
});

test('two values of one filter add up', async () => {
  await open({ q: '妇联' });
  await status(/找到/);
  const value = (nth: number) => page.locator('input[name="类型"]').nth(nth);
  const counts = await page.locator('input[name="类型"] + span small').allTextContents();
  await value(0).check({ force: true });
  await counted(Number(counts[0]));
  await value(1).check({ force: true });
  await counted(Number(counts[0]) + Number(counts[1]));
});

test('the arrows go through the answers and Enter opens the one reached', async () => {
  await open({ q: '母婴室' });
  await status(/找到/);
  expect(await page.getAttribute('#q', 'aria-expanded')).toBe('true');
  await page.focus('#q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('hit-1');
  expect(await page.getAttribute('#hit-1', 'aria-selected')).toBe('true');
  const href = (await page.getAttribute('#hit-1', 'href'))!;
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await page.goBack();
  await status(/找到/);
  expect(await page.inputValue('#q')).toBe('母婴室');
});

test('Esc leaves the answer, then empties the box', async () => {
  await open({ q: '母婴室' });
  await status(/找到/);
  await page.focus('#q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await page.getAttribute('#q', 'aria-activedescendant')).toBeNull();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.answer')!.hidden);
  expect(await page.inputValue('#q')).toBe('');
});

test('Esc comes back to the box from far down the answer', async () => {
  await open({ q: '妇联' });
  await status(/找到/);
  await page.focus('#q');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowDown');
  const top = () => page.evaluate(() => document.querySelector('#q')!.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(top).toBeGreaterThanOrEqual(0);
});

test('puts the keyboard of a telephone away when a question is sent', async () => {
  const phone = await browser().newContext({ hasTouch: true, isMobile: true });
  onTestFinished(() => phone.close());
  const tab = await phone.newPage();
  await tab.goto(`${site().url}search/`);
  await tab.fill('#q', '母婴室');
  await tab.focus('#q');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.activeElement?.matches('[role="status"]'));
  await open({});
  await page.fill('#q', '母婴室');
  await page.keyboard.press('Enter');
  await status(/找到/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('waits until the input method has finished', async () => {
  await open({});
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    input.value = 'muyingshi';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await page.waitForTimeout(400);
  expect(await page.textContent('[role="status"]')).toBe('');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    input.value = '母婴室';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await status(/找到/);
});

test('shows ten answers and more on demand', async () => {
  await open({ q: '妇女' });
  await status(/找到/);
  expect(await page.locator('.hit').count()).toBe(10);
  await page.click('.more-hits');
  await page.waitForSelector('#hit-10');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('hit-10');
});

test.each(['附近的母婴室', '妇女微家在哪里', '律师坐班', '2018年三八红旗手'])(
  '%s finds something',
  async (question) => {
    await open({ q: question });
    await status(/找到 \d+ 条/);
    expect(await count()).toBeGreaterThan(0);
  },
);

test('says what to do when there is nothing', async () => {
  await open({ q: '外星人 zq' });
  await status(/没有找到“外星人 zq”/);
  expect(await page.isVisible('.nothing')).toBe(true);
});

test('leads to every entry without script', async () => {
  const plain = await browser().newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${site().url}search/?q=x`);
  expect(await tab.textContent('.search-page')).toContain('这个浏览器没有开脚本，搜不了');
  const lists = await tab
    .locator('.index a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  let listed = 0;
  for (const list of lists) {
    await tab.goto(list);
    listed += await tab.locator('.index li a').count();
  }
  const entries = readdirSync('content', { withFileTypes: true }).filter((item) => item.isDirectory());
  expect(listed).toBe(entries.reduce((sum, { name }) => sum + readdirSync(`content/${name}`).length, 0));
  await plain.close();
});

test('fits a narrow screen and gives fingers room', async () => {
  await open({ q: '妇联' });
  await status(/找到/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  const low = await page.evaluate(
    () =>
      [...document.querySelectorAll('.search-page label, .search-page button, .hit')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ height, width }) => width > 1 && height > 0 && height < 44).length,
  );
  expect(low).toBe(0);
});

test('offers the kinds of a type when it is chosen', async () => {
  await open({ q: '家庭' });
  await status(/找到/);
  expect(await page.locator('input[name="类别"]').count()).toBe(0);
  await page.check('input[name="类型"][value="活动回顾"]', { force: true });
  await page.waitForSelector('input[name="类别"]', { state: 'attached' });
  const box = page.locator('input[name="类别"]').first();
  const [offered] = await page.locator('input[name="类别"] + span small').allTextContents();
  await box.check({ force: true });
  await counted(Number(offered));
  expect(new URL(page.url()).searchParams.getAll('类别')).toHaveLength(1);
});

test('shows the filters that a question names, and takes one away with its words', async () => {
  await open({ q: '姑苏区有哪些妇女微家' });
  await status(/找到 5 条/);
  expect(await page.locator('.implied button').allTextContents()).toEqual(['姑苏区 ×', '妇女微家 ×']);
  expect(await page.locator('input[name="地区"], input[name="类型"]').count()).toBe(0);
  await page.click('.implied button >> nth=0');
  await page.waitForFunction(() => document.querySelectorAll('.implied button').length === 0);
  expect(await page.inputValue('input[name="q"]')).toBe('妇女微家');
  expect(new URL(page.url()).searchParams.get('q')).toBe('妇女微家');
  expect(await page.locator('.hit').count()).toBeGreaterThan(5);
  await page.goBack();
  await status(/找到 5 条/);
  expect(await page.inputValue('input[name="q"]')).toBe('姑苏区有哪些妇女微家');
});

test('goes back by a filter that was chosen, not by what was only typed', async () => {
  await open({ q: '妇联' });
  await status(/找到/);
  const all = await page.textContent('[role="status"]');
  await page.check('input[name="类型"][value="活动回顾"]', { force: true });
  await page.waitForURL('**类型=**'.replace('类型', encodeURIComponent('类型')));
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('[role="status"]')!.textContent === text, all);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('unfolds all values of the filters, and folds them again for another question', async () => {
  await open({ q: '妇女' });
  await page.waitForSelector('.filter .all');
  const folded = await page.locator('.filter label').count();
  await page.click('.filter .all >> nth=0');
  await expect.poll(() => page.locator('.filter label').count()).toBeGreaterThan(folded);
  await page.check('input[name="类型"] >> nth=0', { force: true });
  await page.waitForSelector('.filter label.chosen');
  expect(await page.locator('.search-filters.open').count()).toBe(1);
  await page.fill('#q', '妇联');
  await page.waitForSelector('.search-filters:not(.open)');
});

test('comes back from a result to the place where it stood', async () => {
  await open({ q: '妇女' });
  await page.click('.more-hits');
  await page.waitForSelector('.hit >> nth=19');
  const fifteenth = page.locator('.hit').nth(14);
  await fifteenth.scrollIntoViewIfNeeded();
  const name = await fifteenth.locator('b').textContent();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(500);
  await fifteenth.click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  await page.goBack();
  await page.waitForSelector('.hit >> nth=19');
  expect(await page.locator('.hit').nth(14).locator('b').textContent()).toBe(name);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await page.fill('#q', '妇联');
  await expect.poll(() => page.locator('.hit').count()).toBe(10);
});

test('lists the pages of the site itself by their filter', async () => {
  await open({ 类型: '栏目' });
  await status(/^找到 1\d 条$/);
});

test('puts the question into the title as it stands', async () => {
  await open({ q: "a$&b$'c" });
  await page.waitForFunction(() => document.title.startsWith("搜索“a$&b$'c” - "));
});

test('says that the chosen filters leave nothing', async () => {
  await open({ q: '律师坐班', 类型: '模范家庭' });
  await status(/^这些筛选里没有“律师坐班”$/);
});

test.each([
  ['三八红棋手', '按“三八红旗手”搜索', '三八红旗手'],
  ['muyingshi', '按“母婴室”搜索', '母婴室'],
  ['婦女微家', '按“妇女微家”搜索', '妇女微家'],
  ['喂奶的地方', '按“母婴室”搜索', '母婴室'],
])('%s is understood, and says so', async (text, sentence, words) => {
  await open({ q: text });
  await status(/找到/);
  expect(await page.textContent('.understood')).toBe(sentence);
  expect(await page.locator('.hit').first().textContent()).toContain(words);
});

test('explains a term, and leads to the list of what is near', async () => {
  await open({ q: '五亮' });
  await status(/找到/);
  expect(await page.textContent('.explained')).toMatch(/^五亮：.*牌子/);
  await open({ q: '附近哪里有母婴室' });
  await status(/找到/);
  expect(await page.textContent('.nearby')).toBe('到“母婴室”里找离您最近的');
  await page.click('.nearby a');
  await page.waitForURL('**/nursing-rooms/?*');
  expect(new URL(page.url()).searchParams.get('附近')).toBe('1');
  // The button waits to be tapped: nobody is asked for the position unbidden.
  await page.waitForFunction(() => document.activeElement?.matches('.near[aria-pressed="false"]'));
});

test('keeps what was searched on this device only, and forgets it when asked', async () => {
  await open({});
  for (const [text, said] of [
    ['母婴室', /找到/],
    ['hpv疫苗', /^没有找到/],
  ] as const) {
    await page.fill('#q', text);
    await page.keyboard.press('Enter');
    await status(said);
  }
  await open({});
  expect(await page.locator('.recent a').allTextContents()).toEqual(['母婴室']);
  await page.click('.recent button');
  await open({});
  expect(await page.isHidden('.recent')).toBe(true);
});

test.each(['荣誉榜', '关于本站', '开放数据'])(
  '%s, a page that is no entry, is found by its name',
  async (name) => {
    await open({ q: name });
    await status(/找到/);
    expect(await page.locator('.hit b, .hit h2, .hit a').first().textContent()).toBe(name);
  },
);

test('finds with a browser that cannot segment words', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await open({ q: '双塔街道 母婴室' });
  await status(/找到 1 条，另有 2 条相关/);
});
