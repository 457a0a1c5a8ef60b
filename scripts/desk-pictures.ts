import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { pictureNames } from '../cms/handbook/tasks.ts';
import { launchChromium } from './chromium.ts';
import { bundleOf, handbookFolder } from './desk.ts';
import { openDesk, telephonePhoto } from './desk-fixture.ts';
import { logIn } from './desk-hand.ts';
import { visitScreens, walkForPictures } from './desk-screens.ts';
import { deskPage } from './desk-walk.ts';

/**
 * Makes the handbook's pictures of the desk as it is now, for the next build to put beside it, and with `screens` pictures
 * of all main screens at 390 and 1440 px into `.cache/desk-screens`. Works in a repository of its own.
 */
export async function deskPictures({ port, screens }: { port: number; screens: boolean }): Promise<string[]> {
  const desk = await openDesk({ port });
  const browser = await launchChromium();
  try {
    const made = await handbookPictures(browser, desk.deskUrl);
    for (const width of screens ? [1440, 390] : []) await mainScreens(browser, desk.deskUrl, width);
    return made;
  } finally {
    await browser.close();
    await desk.close();
  }
}

/** Those that the handbook shows, by the desk of which they were made. */
async function handbookPictures(browser: Browser, deskUrl: string): Promise<string[]> {
  const folder = handbookFolder(bundleOf(process.cwd()));
  mkdirSync(folder, { recursive: true });
  const made: string[] = [];
  const page = await deskPage(browser);
  await logIn(page, deskUrl);
  await walkForPictures(page, await telephonePhoto(), async (name) => {
    if (!pictureNames.includes(name)) return;
    const picture = await page.screenshot({ animations: 'disabled' });
    await sharp(picture)
      .resize(960)
      .webp({ quality: 72 })
      .toFile(join(folder, `${name}.webp`));
    made.push(name);
  });
  await page.context().close();
  return made;
}

async function mainScreens(browser: Browser, deskUrl: string, width: number): Promise<void> {
  const folder = join('.cache/desk-screens', String(width));
  mkdirSync(folder, { recursive: true });
  const page = await deskPage(browser);
  await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
  await logIn(page, deskUrl);
  await visitScreens(page, async (name) => {
    writeFileSync(join(folder, `${name}.png`), await page.screenshot({ animations: 'disabled' }));
  });
  await page.context().close();
}
