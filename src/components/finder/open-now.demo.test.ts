import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { allNames, atCorner, card, live, names, near, rooms, says, shown } from './finder-page.ts';

const { open } = demoBrowser();

const state = (page: Page, id = 'shili-wuxiu') => card(page, id).locator('.state').textContent();

test.each([
  ['03:00', '2026-11-25T03:00:00+08:00', '现在关着 · 今天 9:00 开', '全天开放', '开放时间待核实'],
  ['in the morning', '2026-11-25T10:00:00+08:00', '开放中 · 到 11:30', '全天开放', '开放时间待核实'],
  ['at lunch', '2026-11-25T13:10:00+08:00', '20 分钟后开门', '全天开放', '开放时间待核实'],
])('%s, whatever the zone of the device', async (_when, now, lunch, always, unknown) => {
  const page = await open(`${rooms}region/shuangta-jiedao/`, { now: new Date(now) });
  await live(page);
  expect(await state(page)).toMatch(lunch);
  expect(await state(page, 'shili-quantian')).toBe(always);
  expect(await state(page, 'shili-buzhidao')).toBe(unknown);
});

test('on a holiday a place that is shut on holidays is shut', async () => {
  const page = await open(rooms);
  const { holidays } = await (
    await page.request.get(new URL('/geo/nursing-rooms.places.json', page.url()).href)
  ).json();
  const weekdays = (holidays.off as string[]).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  const holiday = await open(`${rooms}region/shuangta-jiedao/`, {
    now: new Date(`${weekdays[0]}T10:00:00+08:00`),
  });
  await live(holiday);
  expect(await state(holiday)).toMatch(/^现在关着/);
  expect(await state(holiday, 'shili-quantian')).toBe('全天开放');
});

test('has three values: what is open, apart what is not known, and only what is closed is hidden', async () => {
  const page = await open(rooms, { ...atCorner, now: new Date('2026-11-25T03:00:00+08:00') });
  await near(page);
  await page.click('[data-switch="open"]');
  await says(page, /待核实/);
  const parts = page.locator('.found section');
  expect(await parts.nth(0).locator('.name').allTextContents()).toContain('示例全天母婴室');
  expect(await parts.nth(1).locator('.ask-heading').textContent()).toBe('待核实，先问一问');
  await page.locator('.more-places').click();
  expect(await parts.nth(1).locator('.name').allTextContents()).toContain('示例待核实母婴室');
  expect(await names(page)).not.toContain('示例午休母婴室');
});

test('moves with the clock', async () => {
  const page = await open('about/', atCorner);
  await page.clock.install({ time: new Date('2026-11-25T08:59:30+08:00') });
  await page.goto(new URL(`/${rooms}?开放=1`, page.url()).href);
  await shown(page);
  expect(await allNames(page)).not.toContain('示例午休母婴室');
  await page.clock.runFor(61_000);
  await expect.poll(() => allNames(page)).toContain('示例午休母婴室');
  await page.goto(new URL(`/${rooms}?q=示例午休`, page.url()).href);
  await shown(page);
  expect(await state(page)).toMatch(/^开放中 · 到 11:30$/);
  await page.clock.runFor(2 * 3600_000 + 31 * 60_000);
  expect(await state(page)).toMatch(/^现在关着 · 今天 13:30 开$/);
});
