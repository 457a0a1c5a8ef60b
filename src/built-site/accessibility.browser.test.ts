import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { layOut } from './laid-out.ts';
import { templates } from './pages.ts';

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

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each([
  ['light', { type: 'tag', values: standards }],
  // Nothing but colours differs.
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }],
] as const)(
  'axe finds nothing on one page per template, %s, and none asks another server for anything',
  async (colorScheme, runOnly) => {
    const found = await onEachTemplate(
      { colorScheme, viewport: { width: 1280, height: 900 } },
      async (page) => {
        await layOut(page);
        await page.evaluate(axe.source);
        // As text: what the test runner compiles would not run in the page.
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run({ runOnly: ${JSON.stringify(runOnly)} })`,
        );
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
      },
    );
    expect(found).toEqual([]);
  },
);

test('at 320 px nothing has to be scrolled sideways', async () => {
  const found = await onEachTemplate({ viewport: { width: 320, height: 640 } }, async (page) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width > 320 ? [`${width} px`] : [];
  });
  expect(found).toEqual([]);
});

test('without script every template shows its heading and its links', async () => {
  const found = await onEachTemplate({ javaScriptEnabled: false }, async (page) => {
    const shown = await page.locator('h1').first().isVisible();
    return shown && (await page.locator('main a').count()) > 0 ? [] : ['nothing to read'];
  });
  expect(found).toEqual([]);
});

/** What `look` finds on one page per template, and whatever such a page asks another server for. */
async function onEachTemplate(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const found: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      found.push(`asks for ${request.url()}`);
  });
  for (const path of templates()) {
    const page = await context.newPage();
    const response = await page.goto(new URL(path.slice(1), site.url).href, { waitUntil: 'load' });
    if (!response || response.status() >= 400) found.push(`${path}: ${response?.status()}`);
    found.push(...(await look(page)).map((what) => `${path}: ${what}`));
    await page.close();
  }
  await context.close();
  return found;
}
