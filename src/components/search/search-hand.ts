import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../../scripts/serve.ts';

/** The built site in a browser, for the tests of a file: every test begins with a page of a phone's width, which `begin` gets. */
export function searchInBrowser(begin: (page: Page) => void): SearchHand {
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
  beforeEach(async () => begin((page = await browser.newPage({ viewport: { width: 375, height: 800 } }))));
  afterEach(() => page.close());
  const numbers = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
  const count = async () =>
    numbers(await page.textContent('[role="status"]')).reduce((sum, number) => sum + number, 0);
  return {
    site: () => site,
    browser: () => browser,
    open: (query) => page.goto(`${site.url}search/?${new URLSearchParams(query)}`),
    status: (text) =>
      page.waitForFunction(
        ([source]) => new RegExp(source!).test(document.querySelector('[role="status"]')!.textContent ?? ''),
        [text.source],
      ),
    count,
    counted: (wanted) => expect.poll(count, { timeout: 20_000 }).toBe(wanted),
  };
}

interface SearchHand {
  site(): Served;
  browser(): Browser;
  /** Goes to the search page with this in its address. */
  open(query: Record<string, string>): Promise<unknown>;
  /** Waits until the line above the answer says so. */
  status(text: RegExp): Promise<unknown>;
  /** How many were found, with those that are only related. */
  count(): Promise<number>;
  /** Waits until so many were found. */
  counted(wanted: number): Promise<unknown>;
}
