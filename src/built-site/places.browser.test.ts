import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { pagesOf } from '../../scripts/plaques/print.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { addMadeUpPlaces } from './made-up-places.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

const siteUrl = 'https://example.org/fulian/';
const types = ['nursing-rooms', 'micro-homes'];

let copy: ProjectCopy;
let browser: Browser;
let site: Served;

beforeAll(async () => {
  copy = projectCopy();
  addMadeUpPlaces(join(copy.root, 'content'));
  appendFileSync(join(copy.root, 'content/site.yml'), 'contact:\n  email: office@example.org\n');
  const { status, output } = copy.build({ siteUrl });
  expect(status, output).toBe(0);
  site = await serveFolder(join(copy.root, 'dist'), { port: 0, base: '/fulian/' });
  browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  copy?.remove();
});

const plaques = [
  'nursing-rooms/ceshi-quan/',
  'nursing-rooms/ceshi-chang/',
  'nursing-rooms/tianhong-shangchang/',
  'micro-homes/ceshi-weijia/',
].flatMap((place) => [
  [place, 'plaque/'],
  [place, 'plaque/a6/'],
]) as [string, string][];

test.each(plaques)(
  '%s%s: its QR code as it is drawn leads to the page of the place',
  async (place, plaque) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme: 'dark' });
    await page.goto(`${site.url}${place}${plaque}`);
    const { data, info } = await sharp(await page.locator('.plaque figure').screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(`${siteUrl}${place}`);
    await page.close();
  },
);

test.each(plaques)(
  '%s%s: in print every word is on the sheet, and none says 待核实',
  async (place, plaque) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.url}${place}${plaque}`);
    expect(await page.locator('.plaque').textContent()).not.toContain('待核实');
    const cut = await page.locator('.plaque').evaluate((sheet) => {
      const parts = [
        ...sheet.querySelectorAll('h1 span, .number, .lanterns li, dt, dd, svg.qr, figcaption, .from'),
      ];
      const outer = sheet.getBoundingClientRect();
      const from = sheet.querySelector('.from')!.getBoundingClientRect();
      return parts
        .filter((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect();
          const lowest = part.closest('.from') ? outer.bottom : from.top;
          return top < outer.top || left < outer.left || right > outer.right || bottom > lowest;
        })
        .map((part) => part.textContent);
    });
    expect(cut).toEqual([]);
    await page.close();
  },
);

test.each([
  ['a5', 148, 210],
  ['a6', 105, 148],
])('npm run plaques prints every place on a sheet of %s, %i by %i mm', (size, width, height) => {
  const { stdout, stderr } = run('plaques', '--size', size, '--out', `${size}.pdf`);
  const count = types.flatMap((type) => readdirSync(join(copy.root, 'content', type))).length;
  expect(stderr).toBe('');
  expect(stdout).toContain(`排好 ${count}/${count} 块牌子\n${count} 块牌子，一页一块`);
  const pdf = readFileSync(join(copy.root, `${size}.pdf`));
  expect(pagesOf(pdf)).toBe(count);
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(count);
  for (const [, right, top] of boxes) {
    expect(Math.abs(millimetres(right!) - width)).toBeLessThan(0.5);
    expect(Math.abs(millimetres(top!) - height)).toBeLessThan(0.5);
  }
});

test.each([
  [['--size', 'a4'], '--size 写的是“a4”。可以写 a5、a6。'],
  [['--type', 'shops'], '--type 写的是“shops”。可以写 micro-homes、nursing-rooms。'],
  [['--colour'], '看不懂“--colour”。可以写：--size …、--type …、--out …、--trial。'],
  [['--out', 'nowhere/x.pdf'], '存不到 nowhere/x.pdf：没有这个文件夹，或者这个文件正开着。'],
])('npm run plaques %j says what is wrong', (args, sentence) => {
  const { status, stderr } = run('plaques', ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/ {4}at /);
});

test('a micro-home shows its week as a table, on a telephone as a list, and offers it to the calendar', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`${site.url}micro-homes/ceshi-weijia/`);
  const rows = page.getByRole('table', { name: '一周的服务时间表' }).getByRole('row');
  expect(await rows.count()).toBe(8);
  expect(await rows.nth(1).getByRole('cell').allInnerTexts()).toEqual([
    '9:00–11:00\n法律咨询',
    '14:00–16:00\n亲子阅读',
    '',
  ]);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await page.locator('.week tr:visible').count()).toBe(3);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBe(375);
  const address = await page.getByRole('link', { name: '加到日历' }).getAttribute('href');
  expect(await eventsAt(address!)).toBe(4);
  const all = await page.getByRole('link', { name: '订阅全部妇女微家的时间表' }).getAttribute('href');
  expect(await eventsAt(all!)).toBe(4);
  expect(readdirSync(join(copy.root, 'dist/feeds/micro-homes'))).toEqual(['ceshi-weijia.ics']);
  await page.close();
});

test('a place that nobody checked for a year warns on its page and on its card, another does not', () => {
  const warned = (path: string) => {
    const html = readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8');
    return parse(html)
      .querySelectorAll('.checked.old')
      .map((note) => note.textContent.replaceAll(/\s+/g, ''));
  };
  const warning = '超过一年没有核对，去之前先问一问';
  expect(warned('nursing-rooms/ceshi-quan')[0]).toBe(warning);
  expect(warned('nursing-rooms')).toEqual([`2020年1月6日核对${warning}`]);
  expect(warned('nursing-rooms/tianhong-shangchang')).toEqual([]);
});

test('the page of a place opens a letter that names it', async () => {
  const html = readFileSync(join(copy.root, 'dist/nursing-rooms/ceshi-quan/index.html'), 'utf8');
  const letter = parse(html).querySelector('.source-note a[href^="mailto:"]')!.getAttribute('href')!;
  expect(new URL(letter).searchParams.get('subject')).toBe(
    `信息有误：测试商场三楼母婴室 ${siteUrl}nursing-rooms/ceshi-quan/`,
  );
});

test('what leaves the site takes its plaque and its calendar along', () => {
  rmSync(join(copy.root, 'content/micro-homes/ceshi-weijia'), { recursive: true });
  const { status, output } = copy.build({ siteUrl });
  expect(status, output).toBe(0);
  expect(existsSync(join(copy.root, 'dist/feeds/micro-homes/ceshi-weijia.ics'))).toBe(false);
  expect(existsSync(join(copy.root, 'dist/micro-homes/ceshi-weijia/plaque/a6/index.html'))).toBe(false);
  expect(existsSync(join(copy.root, 'dist/feeds/micro-homes.ics'))).toBe(true);
}, 120_000);

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    cwd: copy.root,
    encoding: 'utf8',
  });
}

async function eventsAt(address: string): Promise<number> {
  const response = await fetch(new URL(address, site.url));
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as never);
  return calendar.getAllSubcomponents('vevent').length;
}

function millimetres(points: string): number {
  return (Number(points) / 72) * 25.4;
}
