import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { corner } from '../../built-site/demo-rooms.ts';
import { layOut } from '../../built-site/laid-out.ts';

const { open } = demoBrowser();
const atCorner = { geolocation: corner, permissions: ['geolocation'] };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the finder looks like when somebody has done something with it; each step goes on from the one before. */
const states: [string, (page: Page) => Promise<void>][] = [
  ['at first', (page) => page.waitForSelector('.finder.live').then(() => undefined)],
  [
    'sorted by distance',
    async (page) => {
      await page.click('.near');
      await page.waitForSelector('.found .place');
    },
  ],
  [
    'filters open, some chosen',
    async (page) => {
      await page.click('.switch.more');
      await page.click('[data-amenity="hotWater"]');
      await page.locator('.finder [role="status"]', { hasText: '符合' }).waitFor();
    },
  ],
  ['maps offered', (page) => page.click('.found .go summary >> nth=0')],
  [
    'the sketch',
    async (page) => {
      if (!(await page.locator('.sketch').isVisible())) await page.click('.sketch-fold summary');
      await page.waitForSelector('.sketch .here');
    },
  ],
  ['the card for asking the way', (page) => page.click('.found [data-ask-way] >> nth=0')],
];

async function inEachState(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [name, reach] of states) {
    await reach(page);
    found.push(...(await look()).map((what) => `${name}: ${what}`));
  }
  return found;
}

test.each([
  ['light', 375],
  ['dark', 375],
  ['light', 1440],
  ['dark', 1440],
] as const)(
  'axe finds nothing in any state, %s at %i px',
  async (colorScheme, width) => {
    const page = await open('nursing-rooms/region/shuangta-jiedao/', {
      ...atCorner,
      colorScheme,
      viewport: { width, height: 900 },
    });
    await layOut(page);
    await page.evaluate(axe.source);
    const found = await inEachState(page, async () => {
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ${JSON.stringify(standards)} })`,
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
    });
    expect(found).toEqual([]);
  },
  180_000,
);

test.each([320, 375])('in no state has anything to be scrolled sideways at %i px', async (width) => {
  const page = await open('nursing-rooms/', { ...atCorner, viewport: { width, height: 700 } });
  const found = await inEachState(page, async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    return wide > width ? [`${wide} px`] : [];
  });
  expect(found).toEqual([]);
});

test('at 375 px everything that can be tapped is at least 44 px high', async () => {
  const page = await open('nursing-rooms/', atCorner);
  const found = await inEachState(page, () =>
    page
      .locator(
        '.finder button:visible, .finder summary:visible, .finder select:visible, .finder input:visible, .go a:visible',
      )
      .evaluateAll((all) =>
        all
          .filter((one) => one.isConnected && one.getBoundingClientRect().height < 43.5)
          .map((one) => `${one.className || one.textContent} ${one.getBoundingClientRect().height}`),
      ),
  );
  expect(found).toEqual([]);
});

test('in forced colours states and markers are told apart by form', async () => {
  const page = await open('nursing-rooms/', { ...atCorner, forcedColors: 'active' });
  await page.waitForSelector('.finder.live');
  await page.click('.near');
  await page.waitForSelector('.found .place');
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).borderTopWidth);
  expect(await border('.found .state')).toBe('2px');
  expect(await border('.near[aria-pressed="true"]')).toBe('3px');
  await page.click('[data-switch="fathers"]');
  await page.locator('.finder [role="status"]', { hasText: '符合' }).waitFor();
  expect(await border('[data-switch="fathers"]')).toBe('3px');
  expect(await border('[data-switch="open"]')).toBe('1px');
  await page.click('.sketch-fold summary');
  await page.waitForSelector('.sketch .here');
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
  expect(await fill('.marker-sample .closed .hole')).not.toBe(await fill('.marker-sample .closed .dot'));
  expect(await fill('.sketch .here .core')).not.toBe(await fill('.sketch .marker .dot'));
});
