import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureNames, tasks } from '../cms/handbook/tasks.ts';
import { launchChromium } from './chromium.ts';
import { bundleOf, handbookFolder } from './desk.ts';
import { openDesk } from './desk-fixture.ts';
import { logIn } from './desk-hand.ts';
import { deskPictures } from './desk-pictures.ts';
import { visitScreens } from './desk-screens.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;

beforeAll(async () => {
  rmSync(handbookFolder(bundleOf(process.cwd())), { recursive: true, force: true });
  expect((await deskPictures({ port: 8319, screens: false })).sort()).toEqual([...pictureNames].sort());
  desk = await openDesk({ port: 8319 });
  browser = await launchChromium();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

it('has a page for each task, with pictures that were made of this desk', async () => {
  const page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await page.getByRole('link', { name: '手册' }).click();
  const shown: string[] = [];
  for (const { title, steps } of tasks) {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    const images = page.locator('.handbook img');
    const pictures = steps.flatMap(({ picture }) => picture ?? []);
    await expect.poll(() => images.count()).toBe(pictures.length);
    await images.evaluateAll((found) =>
      Promise.all(found.map((image) => (image as HTMLImageElement).decode())),
    );
    shown.push(...pictures);
  }
  expect(shown.sort()).toEqual([...pictureNames].sort());
  expect(await axeFaults(page, '.handbook')).toEqual([]);
  await page.context().close();
}, 90_000);

it('speaks Chinese on every main screen', async () => {
  const page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  const foreign: Record<string, string[]> = {};
  await visitScreens(page, async (name) => {
    const words = await foreignWords(page);
    if (words.length) foreign[name] = words;
  });
  expect(foreign).toEqual({});
  await page.context().close();
}, 120_000);
