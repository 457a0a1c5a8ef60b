import type { Browser, Page } from 'playwright-core';

/** Milliseconds from the tap on a link until the list is painted, until its states are those of the moment, until all data are there. */
export async function firstList(browser: Browser, url: string): Promise<FirstList> {
  const runs: FirstList[] = [];
  for (let run = 0; run < 3; run++) {
    const page = await openSlowly(browser, 4, true);
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => 'states' in window && performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.places.json')),
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForFunction(
      () => document.querySelector('.finder [role="status"]')!.textContent !== '',
      undefined,
      { timeout: 60_000 },
    );
    runs.push(
      await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const { list, states } = window as unknown as FirstList;
        const data = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith('.places.json')) as PerformanceResourceTiming;
        return {
          list: Math.round(Math.max(list, paint!.startTime)),
          states: Math.round(states),
          data: Math.round(data.responseEnd),
        };
      }),
    );
    await page.context().close();
  }
  return runs.sort((one, other) => one.list - other.list)[1]!;
}

/** Milliseconds from a tap until the list is drawn anew (sorting or filtering, cards, number announced), for several taps. */
export async function sortAndFilter(browser: Browser, url: string, slowdown: number): Promise<Times[]> {
  const page = await openSlowly(browser, slowdown, false);
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('.finder [role="status"]')!.textContent !== '');
  await page.click('.near');
  await page.waitForSelector('.found .place');
  const times: Times[] = [];
  for (const [name, selector] of Object.entries(taps)) {
    const taken: number[] = [];
    for (let run = 0; run < 8; run++) taken.push(await page.evaluate(tapped, selector));
    taken.sort((one, other) => one - other);
    times.push({ name, median: taken[4]!, most: taken.at(-1)! });
  }
  await page.context().close();
  return times;
}

/** Each is tapped an even number of times, and so left as it was. */
const taps = {
  '由近到远（含取位置）': '.near',
  现在开放: '[data-switch="open"]',
  爸爸可进: '[data-switch="fathers"]',
  热水: '[data-amenity="hotWater"]',
};

async function tapped(selector: string): Promise<number> {
  const lists = [...document.querySelectorAll('.found, .all')];
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    for (const list of lists) observer.observe(list, { childList: true, attributes: true });
  });
  const began = performance.now();
  document.querySelector<HTMLElement>(selector)!.click();
  await drawn;
  // Reading a size makes the browser lay the new list out.
  document.querySelector<HTMLElement>('.finder')!.getBoundingClientRect();
  return Math.round((performance.now() - began) * 10) / 10;
}

/** Runs before the page's own scripts. */
function watch(): void {
  const seen = window as unknown as Partial<FirstList>;
  const look = () => {
    const state = document.querySelector<HTMLElement>('.place .state');
    if (state && state.offsetHeight > 0) seen.list ??= performance.now();
    if (document.querySelector('.finder.live .place .state:not(.hours)')) seen.states ??= performance.now();
    if (seen.states === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openSlowly(browser: Browser, slowdown: number, slowNetwork: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    geolocation: { latitude: 31.3, longitude: 120.6 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (slowNetwork) {
    const bytes = (kilobits: number) => (kilobits * 1024) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytes(1638.4),
      uploadThroughput: bytes(750),
    });
  }
  return page;
}

interface FirstList {
  list: number;
  states: number;
  data: number;
}

interface Times {
  name: string;
  median: number;
  most: number;
}
