import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { entryHash } from '../content-types/entry-hash.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  site = await serveFolder('dist', { port: 0 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each(['families/li-jia/', 'families/li-jia/plaque/'])(
  'at %s, where an entry was withdrawn, the host says that there is nothing, and the page says since when',
  async (path) => {
    const { status, heading, lead, robots } = await visit(path);
    expect(status).toBe(404);
    expect(heading).toBe('这一页已经撤下了');
    expect(lead).toContain('2026 年 11 月 5 日撤下，不再公开。');
    expect(robots).toBe('noindex');
  },
);

test('at an address where nothing was, and without scripts, the page names both cases', async () => {
  for (const [path, javaScriptEnabled] of [
    ['families/nobody/', true],
    ['families/li-jia/', false],
  ] as const) {
    const { heading, lead } = await visit(path, javaScriptEnabled);
    expect(heading).toBe('这一页找不到了');
    expect(lead).toContain('网址可能写错了，或者这一条已经撤下。');
  }
});

async function visit(path: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const hash = await entryHash('families', 'li-jia');
  await page.route('**/withdrawn.json', (route) => route.fulfill({ json: { [hash]: '2026-11-05' } }));
  const response = await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  const found = {
    status: response!.status(),
    heading: await page.locator('h1').textContent(),
    lead: await page.locator('.lead').textContent(),
    robots: await page.locator('meta[name=robots]').getAttribute('content'),
  };
  await context.close();
  return found;
}
