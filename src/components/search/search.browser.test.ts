import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { indexPages } from '../../../scripts/search-index.ts';
import { serveFolder, type Served } from '../../../scripts/serve.ts';

let site: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const base = /data-search="([^"]*)"/.exec(readFileSync('dist/search/index.html', 'utf8'))![1]!;
  site = await serveFolder('dist', { port: 0, base });
  browser = await launchChromium();
}, 30_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 375, height: 800 } });
});
afterEach(() => page.close());

const status = (text: RegExp) =>
  page.waitForFunction(
    ([source]) => new RegExp(source!).test(document.querySelector('[role="status"]')!.textContent ?? ''),
    [text.source],
  );
const numbers = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
/** How many were found, with those that are only related. */
const count = async () =>
  numbers(await page.textContent('[role="status"]')).reduce((sum, number) => sum + number, 0);
const counted = (wanted: number) => expect.poll(count, { timeout: 20_000 }).toBe(wanted);
const open = (query: Record<string, string>) => page.goto(`${site.url}search/?${new URLSearchParams(query)}`);

test('answers what the address asks, and the first answer is a page that exists', async () => {
  await open({ q: '姑苏区妇联' });
  await status(/找到 \d+ 条/);
  expect(await page.textContent('.hit b')).toBe('姑苏区妇联');
  const answer = await page.request.get(new URL((await page.getAttribute('.hit', 'href'))!, site.url).href);
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
  const phone = await browser.newContext({ hasTouch: true, isMobile: true });
  onTestFinished(() => phone.close());
  const tab = await phone.newPage();
  await tab.goto(`${site.url}search/`);
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

test('finds nothing where there is no entry yet, and says so', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'weijia-no-entries-'));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  expect(await indexPages([], empty)).toBe(0);
  await page.route('**/pagefind/**', async (route) => {
    const path = join(empty, new URL(route.request().url()).pathname.replace(/^.*(?=\/pagefind\/)/, ''));
    await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  await open({ q: '母婴室' });
  await status(/没有找到“母婴室”/);
});

test('leads to the list of all entries when the index cannot be loaded', async () => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open({ q: '母婴室' });
  await status(/^搜索没能打开，可能是网络断了，或者浏览器太旧。下面的“全部条目”里照样能找到。$/);
  await page.click('.index a:has-text("全部母婴室")');
  await page.waitForURL('**/sitemap/nursing-rooms/');
  expect(await page.locator('.index li a').count()).toBe(readdirSync('content/nursing-rooms').length);
});

test('leads to every entry without script', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${site.url}search/?q=x`);
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

test('keeps what is shown when no more can be loaded, and tries again', async () => {
  await open({ q: '妇女' });
  await page.waitForSelector('.more-hits:not([hidden])');
  await page.route('**/fragment/**', (route) => route.abort());
  await page.click('.more-hits');
  await page.waitForFunction(() => document.querySelector('.more-hits')!.textContent === '没取到，请重试');
  expect(await page.locator('.hit').count()).toBe(10);
  await page.unroute('**/fragment/**');
  await page.click('.more-hits');
  await page.waitForSelector('.hit >> nth=10');
});

/** The first answer is there; what is asked after it needs parts of the index that were not loaded yet. */
async function opened() {
  await open({ q: '荣誉榜' });
  await status(/找到/);
}

test('asks once more for a part of the index that did not load', async () => {
  await opened();
  const failed = new Set<string>();
  await page.route('**/index/**', (route) => {
    const url = route.request().url();
    if (failed.has(url)) return route.continue();
    failed.add(url);
    return route.abort();
  });
  await page.fill('#q', '坤元广场');
  await page.waitForSelector('.hit:first-child b:text-is("苏州坤元广场母婴室")');
  expect(failed.size).toBeGreaterThan(0);
});

test('lets the answer stand while it asks whether the site is still there', async () => {
  await opened();
  await page.route('**/pagefind-entry.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const asked = page.waitForResponse('**/pagefind-entry.json');
  await page.fill('#q', '北京 母婴室');
  await asked;
  expect(await page.textContent('[role="status"]')).toMatch(/^没有完全一样的，找到 \d+ 条相关的$/);
  expect(await page.textContent('.hints')).toBe('没有一页写到“北京”。');
});

test('opens the index anew when another has been published since', async () => {
  await opened();
  let isOld = true;
  await page.route('**/index/**', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route('**/pagefind-entry.json', (route) => {
    isOld = false;
    return route.fulfill({ json: { languages: { unknown: { hash: 'unknown_abcdef0' } } } });
  });
  await page.fill('#q', '坤元广场');
  await page.waitForSelector('.hit:first-child b:text-is("苏州坤元广场母婴室")');
  expect(isOld).toBe(false);
});

test('says when the network is gone, and leads to the list of all entries', async () => {
  await opened();
  await page.context().setOffline(true);
  await page.fill('#q', '坤元广场');
  await status(/^搜索没能打开，可能是网络断了/);
  await page.context().setOffline(false);
  await page.fill('#q', '坤元广场母婴室');
  await page.waitForSelector('.hit:first-child b:text-is("苏州坤元广场母婴室")');
});

test('says that an answer may lack something when the network is gone', async () => {
  await open({ q: '坤元广场 嘻嘻' });
  await status(/相关的$/);
  await page.context().setOffline(true);
  await page.fill('#q', '坤元广场 哈哈');
  await status(/^没有完全一样的，找到 \d+ 条相关的。网络断了，可能没有搜全$/);
});

test('says that it is searching when an answer takes long', async () => {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(`${site.url}search/`);
  await page.fill('input[name="q"]', '母婴室');
  await status(/^正在搜索……$/);
  await status(/找到/);
  expect(await page.getAttribute('.answer', 'aria-busy')).toBeNull();
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

test('finds the same without the index, from the text of the pages', async () => {
  await page.route('**/*.pagefind', (route) => route.abort());
  await page.route('**/pagefind.js', (route) => route.abort());
  for (const text of ['母婴室', '三八红棋手', '喂奶的地方']) {
    await open({ q: text });
    await status(/找到 \d+ 条/);
    expect(await count()).toBeGreaterThan(0);
  }
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
