import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder('dist', { port: 0 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What shows that a page's script has done its work. */
test.each([
  ['', '.doors'],
  ['nursing-rooms/', '.finder.live .state'],
  ['micro-homes/', '.finder.live .state'],
  ['search/', '.index'],
  ['search/?q=%E5%A6%87%E8%81%94', '.hit'],
  ['activities/', '.feed'],
])('nothing on /%s moves while it wakes up', async (path, awake) => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        moved.push(`${value} ${sources.map(({ node }) => (node as Element | null)?.className).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // What a slow telephone sees: the page first, its scripts half a second later.
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(site.url + path);
  await page.locator(awake).first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  await page.close();
});

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
