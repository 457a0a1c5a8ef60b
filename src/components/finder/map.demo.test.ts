import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { corner } from '../../built-site/demo-rooms.ts';
import { mapApproval, mapKey } from '../../built-site/demo-site.ts';
import { words } from './words.ts';

const { open } = demoBrowser();
const rooms = 'nursing-rooms/';
const atCorner = { geolocation: corner, permissions: ['geolocation'] };

async function mapNear(page: Page): Promise<void> {
  await page.waitForSelector('.finder.live');
  await page.click('.near');
  await page.waitForSelector('.found .place');
  await page.click('.sketch-fold summary');
  await page.waitForSelector('.sketch .here');
}

describe('the sketch', () => {
  test('shows where one is, the scale and north, and each marker leads to its card', async () => {
    const page = await open(rooms, atCorner);
    await mapNear(page);
    expect(await page.locator('.sketch .here').getAttribute('aria-label')).toBe('您在这里');
    expect(await page.locator('.sketch .scale-name').textContent()).toMatch(/^\d+ (米|公里)$/);
    expect(await page.locator('.sketch .north text').textContent()).toBe('北');
    expect(await page.locator('.sketch-note').first().textContent()).toMatch(
      /另有 \d+ 处没有准确的坐标，只在列表里。/,
    );
    const marker = page
      .locator('.sketch a[href="#place-shili-buzhidao"], .sketch a[data-group*="shili-buzhidao"]')
      .first();
    expect(await marker.getAttribute('aria-label')).toMatch(/示例/);
    await page.click('[data-switch="access"]');
    await page.locator('.finder [role="status"]', { hasText: '待核实' }).waitFor();
    await page.fill('#finder-q', '示例午休');
    await page.locator('.finder [role="status"]', { hasText: /^1 间/ }).waitFor();
    await page.locator('.sketch a').first().focus();
    expect(await page.locator('.sketch a').first().getAttribute('aria-label')).toBe(
      '示例午休母婴室，开放中 · 到 11:30',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('示例午休母婴室');
  });

  test('puts crowded markers together, and comes nearer when they are chosen', async () => {
    const page = await open(rooms);
    await page.waitForSelector('.finder.live');
    await page.click('.sketch-fold summary');
    const groups = page.locator('.sketch a[data-group]');
    await groups.first().waitFor();
    const before = Number(await groups.first().textContent());
    expect(await groups.first().getAttribute('aria-label')).toMatch(new RegExp(`^${before} 处挨得很近：`));
    // Once more where the script has just put its own map in the place of the one that the page came with.
    const nearer = async () => {
      await groups.first().focus();
      await page.keyboard.press('Enter');
      return page.locator('[data-wider]').isVisible();
    };
    await expect.poll(nearer).toBe(true);
    expect(await page.locator('.sketch a').count()).toBeGreaterThan(1);
    await page.click('[data-wider]');
    await expect.poll(async () => Number(await groups.first().textContent())).toBe(before);
  });

  test('markers leave a finger room between them', async () => {
    const page = await open(rooms);
    await page.waitForSelector('.finder.live');
    await page.click('.sketch-fold summary');
    await page.locator('.sketch .reach').first().waitFor();
    // In one go: the script may be about to draw the map anew, and what it has taken away measures nothing.
    const boxes: DOMRect[] = await page.evaluate(() =>
      [...document.querySelectorAll('.sketch .reach')].map((one) => one.getBoundingClientRect().toJSON()),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const one of boxes) {
      expect(one.width).toBeGreaterThanOrEqual(43);
      for (const other of boxes) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        if (one !== other) expect(apart).toBeGreaterThanOrEqual(43);
      }
    }
  });

  test.each([true, false])(
    'without coordinates there is no map, and the list has its room (script: %s)',
    async (javaScriptEnabled) => {
      const page = await open('micro-homes/', { javaScriptEnabled, viewport: { width: 1440, height: 900 } });
      await page.waitForSelector(javaScriptEnabled ? '.finder.live .place' : '.finder .place');
      expect(await page.isVisible('.sketch-fold')).toBe(false);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(loaded.filter((name) => name.includes('map-panel'))).toEqual([]);
      const list = (await page.locator('.finder-list').boundingBox())!;
      expect(list.width).toBe((await page.locator('.finder-columns').boundingBox())!.width);
    },
  );
});

describe('the base map', () => {
  /** A tile server of our own: an answer for every tile, and no request leaves the machine. */
  async function tiles(page: Page, answer: 'tile' | 'nothing'): Promise<URL[]> {
    const asked: URL[] = [];
    await page.route('**/*.tianditu.gov.cn/**', (route) => {
      asked.push(new URL(route.request().url()));
      return answer === 'tile' ? route.fulfill({ contentType: 'image/png', body: pixel }) : route.abort();
    });
    return asked;
  }
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );

  test('asks nobody for anything until it is opened, then 天地图 with the key, and shows the approval number', async () => {
    const page = await open(rooms, atCorner);
    const asked = await tiles(page, 'tile');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await mapNear(page);
    expect(await page.textContent('#base-map-why')).toBe('打开后会连天地图的网站取地图。');
    expect(asked).toEqual([]);
    expect(scripts.filter((url) => url.includes('base-map'))).toEqual([]);
    await page.click('[data-base-map]');
    await page.waitForSelector('.leaflet-tile-loaded');
    expect(new Set(asked.map((url) => url.pathname))).toEqual(new Set(['/vec_w/wmts', '/cva_w/wmts']));
    expect(new Set(asked.map((url) => url.searchParams.get('tk')))).toEqual(new Set([mapKey]));
    expect(await page.textContent('.leaflet-control-attribution')).toContain(`审图号 ${mapApproval}`);
    const markers = page.locator('.base-marker[role="button"]');
    expect(await markers.count()).toBeGreaterThan(1);
    await markers.first().focus();
    await page.keyboard.press('Enter');
    await page.click('[data-base-map]');
    await page.locator('.sketch').waitFor();
  });

  test('where no tile comes the sketch returns, and says so', async () => {
    const page = await open(rooms, atCorner);
    await tiles(page, 'nothing');
    await mapNear(page);
    await page.click('[data-base-map]');
    await page.locator('.sketch-note', { hasText: words.baseMapFailed }).waitFor();
    expect(await page.locator('.sketch').isVisible()).toBe(true);
  });
});
