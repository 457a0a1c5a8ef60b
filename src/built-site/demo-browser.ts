import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { demoSite } from './demo-site.ts';

/** The demonstration in a browser for one file of tests: `open` gives a page of its own in a phone's window, closed after its test. */
export function demoBrowser({ copy = false } = {}) {
  let browser: Browser;
  let site: Served;
  const folder = copy ? realpathSync(mkdtempSync(join(tmpdir(), 'weijia-demo-'))) : demoSite.dist;

  beforeAll(async () => {
    if (copy) cpSync(demoSite.dist, folder, { recursive: true });
    site = await serveFolder(folder, { port: 0 });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (copy) rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  return {
    /** The served folder; one's own where it was copied. */
    folder,
    url: () => site.url,
    async open(path: string, { now = workday, ...options }: OpenOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Europe/London',
        viewport: { width: 375, height: 812 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      if (now && options.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
      await page.goto(new URL(path, site.url).href);
      return page;
    },
  };
}

/** A Wednesday in China at ten in the morning; the visitor's own time zone must not matter. */
const workday = new Date('2026-11-25T10:00:00+08:00');

interface OpenOptions extends BrowserContextOptions {
  /** What the clock says; null leaves the clock alone: a mocked one does not tell what the page is made of. */
  now?: Date | null;
}
