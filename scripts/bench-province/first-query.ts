import { phraseTokens } from '../../src/search/tokens.ts';
import { serveCounting } from '../bench-search/counting-server.ts';
import { launchChromium } from '../chromium.ts';

/**
 * The bytes of a first question with its first ten results in a real Chromium, for each list of search folders below `folder`:
 * the first is opened, the others are merged into it in the browser (Pagefind's mergeIndex).
 */
export async function firstQuery(folder: string, lists: string[][], question: string): Promise<FirstQuery[]> {
  const browser = await launchChromium();
  const found: FirstQuery[] = [];
  try {
    for (const folders of lists) {
      const server = await serveCounting(folder);
      const page = await browser.newPage();
      await page.goto(server.url);
      const addresses = JSON.stringify(folders.map((path) => `${server.url}${path}/`));
      // As text: what Node compiles would not run in the page.
      const answers = await page.evaluate<number>(`(async ([first, ...others]) => {
        const { createInstance } = await import(first + 'pagefind.js');
        const index = createInstance({ basePath: first, noWorker: true });
        await index.init('unknown');
        for (const other of others) await index.mergeIndex(other, { language: 'unknown' });
        const { results } = await index.search(${JSON.stringify(`"${phraseTokens(question).join(' ')}"`)});
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return results.length;
      })(${addresses})`);
      found.push({ indexes: folders.length, answers, bytes: await server.served() });
      await page.close();
      await server.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}

/** How many indexes were asked, what they found, and what was loaded. */
export interface FirstQuery {
  indexes: number;
  answers: number;
  bytes: number;
}
