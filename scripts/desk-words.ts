import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The Latin words that a screen of the desk shows or says to a screen reader, without the names that are allowed. */
export async function foreignWords(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    const shown = [...document.querySelectorAll('*')].filter((element) => element.checkVisibility());
    return [
      document.body.innerText,
      ...shown.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
    ].join('\n');
  });
  return [...new Set(words.match(/[A-Za-z]{2,}/g))].filter((word) => !allowed.includes(word));
}

/** The rules that a part of the desk breaks for people who do not see or do not use a mouse, as axe names them. */
export async function axeFaults(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: { run(part: string): Promise<{ violations: { id: string }[] }> };
    };
    const { violations } = await axe.run(part);
    return violations.map(({ id }) => id);
  }, part);
}

/** Opening hours are written Mo-Fr, photos are JPG or WebP files, coordinates are in named systems, documents come from Word. */
const allowed = [
  'Mo',
  'Fr',
  'JPG',
  'PNG',
  'WebP',
  'webp',
  'WGS',
  'GCJ',
  'BD',
  'https',
  'Word',
  'WPS',
  'docx',
  'Excel',
];
