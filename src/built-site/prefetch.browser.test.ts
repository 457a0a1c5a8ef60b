import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';

let site: Served;
let browser: Browser;
const ahead: string[] = [];

beforeAll(async () => {
  site = await serveFolder('dist', { port: 0 });
  site.server.prependListener('request', ({ url, headers }) => {
    if (headers['sec-purpose']?.toString().startsWith('prefetch')) ahead.push(url!);
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the next page is fetched when somebody points at its link, and not before', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  const link = page.locator('nav a[href="/families/"]').first();
  expect(ahead).toEqual([]);
  await link.hover();
  await expect.poll(() => ahead).toEqual(['/families/']);
});
