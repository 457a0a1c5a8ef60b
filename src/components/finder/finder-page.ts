import type { Page } from 'playwright-core';
import { corner } from '../../built-site/demo-rooms.ts';

/** The list of nursing rooms. */
export const rooms = 'nursing-rooms/';
/** Options of a visitor at the corner that only the known rooms are near. */
export const atCorner = { geolocation: corner, permissions: ['geolocation'] };

/** The names on the cards of a list, in its order. */
export const names = (page: Page, list = '.found') => page.locator(`${list} .place .name`).allTextContents();
/** The card of a room in the list that is shown. */
export const card = (page: Page, id: string) =>
  page.locator(`.found:not([hidden]) #place-${id}, .all:not([hidden]) #place-${id}`);
/** The line that says what the list holds. */
export const status = (page: Page) => page.locator('.finder [role="status"]');
/** Waits for the list that the script draws. */
export const shown = (page: Page) => page.waitForSelector('.found .place');
/** Waits until the script has taken over. */
export const live = (page: Page) => page.waitForSelector('.finder.live');
/** Waits until the line says so. */
export const says = (page: Page, text: string | RegExp) => status(page).filter({ hasText: text }).waitFor();
/** What stands behind the question mark. */
export const query = (page: Page) => new URL(page.url()).searchParams;

/** The names with all slices drawn. */
export async function allNames(page: Page): Promise<string[]> {
  while (await page.locator('.more-places').count()) await page.click('.more-places');
  return names(page);
}

/** Taps 离我最近 and waits for the list. */
export async function near(page: Page): Promise<void> {
  await live(page);
  await page.click('.near');
  await shown(page);
}

/** Where the map applications lead from a place's own page, or from its card with script. */
export const goLinksOf = (page: Page, inside = '#go') =>
  page.locator(`${inside} li a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

/** The same as the hosts or schemes that they call. */
export async function hosts(page: Page, inside?: string): Promise<string[]> {
  return (await goLinksOf(page, inside)).map((href) => new URL(href).host || new URL(href).protocol);
}

/** The map applications in their order. */
export const applications = [
  'uri.amap.com',
  'api.map.baidu.com',
  'apis.map.qq.com',
  'maps.apple.com',
  'geo:',
];
