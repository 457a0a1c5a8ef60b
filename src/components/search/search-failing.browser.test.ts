import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { indexPages } from '../../../scripts/search-index.ts';
import { searchInBrowser } from './search-hand.ts';

let page: Page;
const { site, open, status, count } = searchInBrowser((fresh) => (page = fresh));

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
  await status(/^找到 \d+ 条/);
  expect(failed.size).toBeGreaterThan(0);
});

test('lets the answer stand while it asks whether the site is still there', async () => {
  await opened();
  await page.route('**/pagefind-entry.json*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const asked = page.waitForResponse('**/pagefind-entry.json*');
  await page.fill('#q', '北京 母婴室');
  await asked;
  expect(await page.textContent('[role="status"]')).toMatch(/^没有完全一样的，找到 \d+ 条相关的$/);
  await page.waitForSelector('.hints .lacking:text-is("没有一页写到“北京”。")');
});

/** Until the index is opened anew its parts are gone, and another one is there. */
async function published() {
  let isOld = true;
  await page.route('**/words.json', (route) => {
    isOld = false;
    return route.continue();
  });
  await page.route('**/index/**', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route('**/pagefind-entry.json*', (route) =>
    isOld
      ? route.fulfill({ json: { languages: { unknown: { hash: 'unknown_abcdef0' } } } })
      : route.continue(),
  );
}

test('asks once more when a page of the first answer did not load', async () => {
  let failed = 0;
  await page.route('**/fragment/**', (route) => (failed++ > 0 ? route.continue() : route.abort()));
  await open({ q: '坤元广场' });
  await page.waitForSelector('.hit:first-child b:text-is("苏州坤元广场母婴室")');
  expect(failed).toBeGreaterThan(1);
});

test('opens the index anew when another has been published since', async () => {
  await opened();
  await published();
  await page.fill('#q', '坤元广场');
  await page.waitForSelector('.hit:first-child b:text-is("苏州坤元广场母婴室")');
});

test('shows an answer also where what is kept of the words is older than the index', async () => {
  const words = readFileSync('dist/pagefind/words.json', 'utf8');
  let asked = 0;
  await page.route('**/words.json', (route) => {
    asked++;
    return route.fulfill({ body: words.replace(/"index":"[^"]*"/, '"index":"unknown_abcdef0"') });
  });
  await open({ q: '北京 母婴室' });
  await expect.poll(() => asked).toBe(2);
  await page.waitForTimeout(500);
  expect(asked).toBe(2);
  expect(await page.textContent('[role="status"]')).toMatch(/^没有完全一样的，找到 \d+ 条相关的$/);
});

test('does not say of a word that it stands on no page because a part of the index did not load', async () => {
  await open({ q: '高新区 荣誉榜 嘻嘻' });
  await status(/相关的$/);
  await page.route('**/index/**', (route) => route.abort());
  let answer = () => {};
  await page.route('**/pagefind-entry.json*', async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  const asked = page.waitForRequest('**/pagefind-entry.json*');
  await page.fill('#q', '坤元广场 荣誉榜 嘻嘻');
  await asked;
  expect(await page.textContent('.hints')).toBe('');
  await page.unroute('**/index/**');
  answer();
  await page.waitForFunction(() =>
    document.querySelector('.hints')!.textContent!.includes('没有一页写到“嘻嘻”'),
  );
  expect(await page.textContent('.hints')).not.toContain('坤元');
});

test('an empty box is not overtaken by “searching”', async () => {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await open({});
  await page.fill('#q', '母婴室');
  await page.waitForTimeout(200);
  await page.fill('#q', '');
  await page.waitForTimeout(900);
  expect(await page.textContent('[role="status"]')).toBe('');
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
  await page.goto(`${site().url}search/`);
  await page.fill('input[name="q"]', '母婴室');
  await status(/^正在搜索……$/);
  await status(/找到/);
  expect(await page.getAttribute('.answer', 'aria-busy')).toBeNull();
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
