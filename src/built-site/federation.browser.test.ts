import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

/** A city's site, built for this, and a district's, which is the one that all tests read. */
let city: Served;
let district: Served;
/** A third one, of whose index only the first file has arrived. */
let broken: Served;
let copy: ProjectCopy;
let browser: Browser;
/** As the city's site is built; the tests read it on a port of its own. */
const ownUrl = 'http://127.0.0.1/';

beforeAll(async () => {
  district = await serveFolder('dist', { port: 0 });
  broken = await serveFolder(brokenSite(), { port: 0 });
  copy = projectCopy();
  appendFileSync(
    join(copy.root, 'content/site.yml'),
    `partners:\n  - name: 姑苏分站\n    url: ${district.url}\n  - name: 打不开的站\n    url: http://127.0.0.1:9/\n  - name: 不完整的站\n    url: ${broken.url}\n  - name: 这个站自己\n    url: ${ownUrl}\n`,
  );
  const rooms = join(copy.root, 'content/nursing-rooms');
  for (const id of readdirSync(rooms)) {
    const file = join(rooms, id, 'index.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: /m, '$&市里的'));
  }
  const { status, output } = copy.build({ siteUrl: ownUrl });
  expect(status, output).toBe(0);
  city = await serveFolder(join(copy.root, 'dist'), { port: 0 });
  browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await city?.close();
  await district?.close();
  await broken?.close();
  copy?.remove();
});

test('finds what both sites have, says whose each is, and which site did not answer', async () => {
  const page = await browser.newPage();
  await page.goto(`${city.url}search/?q=${encodeURIComponent('哺乳间')}`);
  await page.waitForSelector('.hit');
  expect(await page.textContent('.hints')).toContain(
    '“打不开的站”“不完整的站”的网站没有应答，这次没有搜它。',
  );
  const abouts = await page.locator('.hit .about').allTextContents();
  expect(abouts.some((about) => about.startsWith('姑苏分站'))).toBe(true);
  expect(abouts.some((about) => about.startsWith('微家'))).toBe(true);
  const links = await page
    .locator('.hit')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLAnchorElement).href));
  expect(new Set(links.map((link) => new URL(link).origin))).toEqual(
    new Set([new URL(city.url).origin, new URL(district.url).origin]),
  );
  await page.check('input[name="站点"][value="姑苏分站"]', { force: true });
  await expect
    .poll(async () =>
      (await page.locator('.hit .about').allTextContents()).every((one) => one.startsWith('姑苏分站')),
    )
    .toBe(true);
  await page.close();
}, 120_000);

test('is no partner of itself', () => {
  const html = readFileSync(join(copy.root, 'dist/search/index.html'), 'utf8');
  expect(html).toContain('姑苏分站');
  expect(html).not.toContain('这个站自己');
});

test('shows a page that both sites have with the same words twice', async () => {
  const page = await browser.newPage();
  await page.goto(`${city.url}search/?q=${encodeURIComponent('荣誉榜')}`);
  await page.waitForSelector('.hit');
  const links = await page
    .locator('.hit')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLAnchorElement).href));
  expect(links).toEqual(expect.arrayContaining([`${city.url}honors/`, `${district.url}honors/`]));
  await page.close();
});

function brokenSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weijia-broken-partner-'));
  mkdirSync(join(folder, 'pagefind'));
  copyFileSync('dist/pagefind/pagefind-entry.json', join(folder, 'pagefind/pagefind-entry.json'));
  return folder;
}
