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

/** Opening hours are written Mo-Fr, photos are JPG or WebP files, coordinates are in named systems. */
const allowed = ['Mo', 'Fr', 'JPG', 'PNG', 'WebP', 'webp', 'WGS', 'GCJ', 'BD', 'https'];
