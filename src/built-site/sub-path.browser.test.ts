import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, type CheckedEntry } from '../checks/content.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { brokenLinks } from './broken-links.ts';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

const [entry] = (await checkContent()).entries as [CheckedEntry];

let copy: ProjectCopy;
let browser: Browser;
let site: Served;

beforeAll(async () => {
  copy = projectCopy();
  const { status, output } = copy.build({ siteUrl: 'https://example.org/fulian/' });
  expect(status, output).toBe(0);
  site = await serveFolder(join(copy.root, 'dist'), { port: 0, base: '/fulian/' });
  browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  copy.remove();
});

test('below a sub-path every link stays below it and leads somewhere', () => {
  const folder = join(copy.root, 'dist');
  expect(brokenLinks(builtPages(folder), folder, '/fulian/')).toEqual([]);
});

test('below a sub-path the addresses for machines are whole', async () => {
  const index = await (await fetch(new URL('sitemap.xml', site.url))).text();
  expect(index).toContain(`<loc>https://example.org/fulian/sitemaps/${entry.type}-1.xml</loc>`);
  const sitemap = await (await fetch(new URL(`sitemaps/${entry.type}-1.xml`, site.url))).text();
  expect(sitemap).toContain(`<loc>https://example.org/fulian/${entry.type}/${entry.id}/</loc>`);
});

test('below a sub-path the search finds an entry and leads to it', async () => {
  const page = await browser.newPage();
  const { title } = entry.data!;
  await page.goto(new URL(`search/?q=${encodeURIComponent(title)}`, site.url).href);
  await page.locator('#hits a', { hasText: title }).first().click();
  await page.waitForURL(`**/fulian/${entry.type}/${entry.id}/`);
  expect(await page.locator('h1').textContent()).toBe(title);
});

test('below a sub-path the finder keeps itself for use without a network, and nothing above the path', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('nursing-rooms/', site.url).href);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(site.url);
  // The page and all that it is made of, the parts that it loads later among them.
  const isKept = () =>
    page.evaluate(async () => {
      const parts = performance.getEntriesByType('resource').map(({ name }) => name);
      const later = parts.filter((name) => /map-panel|go-links|places\.json/.test(name));
      const kept = await Promise.all([location.href, ...parts].map((name) => caches.match(name)));
      return later.length === 3 && kept.every(Boolean);
    });
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.kept').waitFor();
  await page.close();
});

test('below a sub-path the desk starts', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(new URL('admin/', site.url).href);
  await page.getByRole('button', { name: '登录' }).waitFor();
});
