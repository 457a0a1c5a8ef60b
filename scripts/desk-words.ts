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
  const found = words.replaceAll(addresses, '').match(/[A-Za-z]{2,}/g);
  return [...new Set(found)].filter((word) => !allowed.includes(word));
}

/** Addresses of pages, in full or below the site's, and what the settings give as an example of a name in one. */
const addresses =
  /https?:\/\/[\w.:/%-]+|\b[a-z-]+\/[a-z0-9-]+\/|\b(?:mp\.weixin\.qq\.com|deploy\/nginx\.conf)\b|例如：place\b/g;

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

/** Opening hours are written Mo-Fr, photos are JPG or WebP files, coordinates are in named systems; programs, files and keys have names. */
const allowed = [
  ...[
    'Excel',
    'Word',
    'WPS',
    'PDF',
    'xlsx',
    'xls',
    'csv',
    'docx',
    'HEIC',
    'Git',
    'ICP',
    'Esc',
    'Ctrl',
    'Command',
  ],
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
];
