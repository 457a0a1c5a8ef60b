import type { Page } from 'playwright-core';

/**
 * Lays out what the browser leaves for when it is scrolled to: axe measures targets where nothing has a size yet.
 * An adopted style sheet, because a page's content policy may forbid style elements.
 */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
}
