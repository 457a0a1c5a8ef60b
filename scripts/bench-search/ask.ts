import type { Browser, Page } from 'playwright-core';
import type { CountingServer } from './counting-server.ts';
import type { OpenEngine } from './engine.ts';

/** Asks all queries on one page that stays open. */
export async function askWarm(
  browser: Browser,
  { url }: CountingServer,
  queries: readonly Asked[],
  progress: (done: number) => void,
): Promise<Answer[]> {
  const page = await browser.newPage();
  await openEngine(page, url);
  // The first one still loads what every query needs.
  await page.evaluate(ask, [{ text: '妇女微家', exact: false }]);
  const answers: Answer[] = [];
  for (let at = 0; at < queries.length; at += atOnce) {
    answers.push(...(await page.evaluate(ask, queries.slice(at, at + atOnce))));
    progress(answers.length);
  }
  await page.context().close();
  return answers;
}

/** For every query the bytes that a visitor loads who asks it first, with nothing kept from before. */
export async function bytesOfFirst(
  browser: Browser,
  server: CountingServer,
  queries: readonly string[],
): Promise<number[]> {
  const bytes: number[] = [];
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  for (const text of queries) {
    await page.goto('about:blank');
    await session.send('Network.clearBrowserCache');
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(server.url).origin,
      storageTypes: 'all',
    });
    const before = await server.served();
    await openEngine(page, server.url);
    await page.evaluate(ask, [{ text, exact: false }]);
    bytes.push((await server.served()) - before);
  }
  await page.context().close();
  return bytes;
}

const atOnce = 20;

async function openEngine(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async (file) => {
    const module = (await import(file)) as { open(): Promise<OpenEngine> };
    (globalThis as unknown as { engine: OpenEngine }).engine = await module.open();
  }, `${url}engine.js`);
}

/** Runs in the page, one query after the other. */
async function ask(queries: Asked[]): Promise<Answer[]> {
  const { engine } = globalThis as unknown as { engine: OpenEngine };
  const answers: Answer[] = [];
  for (const { text, exact } of queries) {
    const start = performance.now();
    const found = await engine.find(text);
    const urls = await found.load(0, 10);
    const milliseconds = performance.now() - start;
    const claimed = found.exact;
    const holding = exact && claimed !== undefined ? await found.load(0, Math.min(claimed, 200)) : [];
    answers.push({ urls, milliseconds, claimed, holding });
  }
  return answers;
}

/** What came back for a query. */
export interface Answer {
  /** The first ten. */
  urls: string[];
  milliseconds: number;
  /** How many results are said to hold the very words. */
  claimed: number | undefined;
  /** The first 200 of these, where they were asked for. */
  holding: string[];
}

interface Asked {
  text: string;
  /** Whether to load the results that are said to hold the very words. */
  exact: boolean;
}
