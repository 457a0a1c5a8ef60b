import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { corner } from '../../built-site/demo-rooms.ts';

const { open, folder } = demoBrowser({ copy: true });
const atCorner = { geolocation: corner, permissions: ['geolocation'], now: null };
const file = (path: string) => join(folder, path);

/** The worker keeps behind the page's back, in its own time. */
const soon = { timeout: 20_000 };

const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });

/** Opens the list once and waits until it is kept. */
async function visit(path = 'nursing-rooms/'): Promise<Page> {
  const page = await open(path, atCorner);
  await expect.poll(() => keptUrls(page), soon).toContain('/geo/nursing-rooms.places.json');
  await expect.poll(async () => (await keptUrls(page)).some((url) => /go-links.*\.js$/.test(url))).toBe(true);
  return page;
}

test('after one visit the finder works without a network, and says of which day its data are', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.kept').waitFor();
  expect(await page.textContent('.kept')).toMatch(
    /^离线：显示的是 \d{4}年\d+月\d+日 的数据，开放时间可能有变。$/,
  );
  await page.click('.near');
  await page.waitForSelector('.found .place');
  expect(await page.locator('.found .name').first().textContent()).toBe('示例午休母婴室');
  await page.click('.found [data-ask-way] >> nth=0');
  expect(await page.getByRole('dialog').innerText()).toContain('东侧电梯出来左转');
  await page.keyboard.press('Escape');
  await page.click('.sketch-fold summary');
  await page.waitForSelector('.sketch .here');
  const colour = await page.locator('.near').evaluate((element) => getComputedStyle(element).borderRadius);
  expect(colour).toBe('6px');
});

test('keeps the finder and nothing else: no other page, least of all the desk', async () => {
  const page = await visit();
  for (const path of ['', 'search/', 'about/', 'families/']) {
    await page.goto(new URL(`/${path}`, page.url()).href);
    await page.waitForLoadState('networkidle');
  }
  await page.request.get(new URL('/admin/', page.url()).href);
  const kept = await keptUrls(page);
  expect(
    kept.filter(
      (url) => !/^\/(_astro\/|geo\/[a-z-]+\.places\.json$|(nursing-rooms|micro-homes)\/)/.test(url),
    ),
  ).toEqual([]);
});

test('a place that was withdrawn is gone with the next visit online, its page too', async () => {
  const page = await visit();
  await page.goto(new URL('/nursing-rooms/shili-quantian/', page.url()).href);
  await expect.poll(() => keptUrls(page), soon).toContain('/nursing-rooms/shili-quantian/');
  const data = readFileSync(file('geo/nursing-rooms.places.json'), 'utf8');
  rmSync(file('nursing-rooms/shili-quantian'), { recursive: true });
  writeFileSync(file('geo/nursing-rooms.places.json'), withdrawn(data, 'shili-quantian'));
  await page.goto(new URL('/nursing-rooms/?q=示例全天', page.url()).href);
  await page.locator('.finder [role="status"]', { hasText: '没有符合的' }).waitFor();
  await expect.poll(() => keptUrls(page), soon).not.toContain('/nursing-rooms/shili-quantian/');
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.finder [role="status"]', { hasText: '没有符合的' }).waitFor();
});

test('the switch in the settings takes the worker and all that it kept away from everybody', async () => {
  const page = await visit();
  const script = readFileSync(file('sw.js'), 'utf8');
  expect(script).toContain('"offline":true');
  writeFileSync(file('sw.js'), script.replace('"offline":true', '"offline":false'));
  // Also where a page of the time before is still open, which does not know of the switch.
  await page.goto(new URL('/nursing-rooms/', page.url()).href);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 20_000,
    })
    .toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys()), soon).toEqual([]);
});

/** The data file without one place: what the build writes after it was withdrawn. */
function withdrawn(data: string, id: string): string {
  const file = JSON.parse(data) as { places: { texts: { id: string[]; title: string[] } } };
  const at = file.places.texts.id.indexOf(id);
  expect(at).toBeGreaterThan(-1);
  file.places.texts.id[at] = 'shili-zhanwei';
  file.places.texts.title[at] = '示例占位';
  return JSON.stringify(file);
}
