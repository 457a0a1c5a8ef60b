import type { Browser, Page } from 'playwright-core';
import { writeBigRepository } from './bench-desk/repository.ts';
import { launchChromium } from './chromium.ts';
import { openDesk } from './desk-fixture.ts';
import { logIn } from './desk-hand.ts';
import { giveUp } from './desk-ports.ts';
import { deskPage } from './desk-walk.ts';
import { deskWeight } from './desk-weight.ts';
import { readOptions } from './options.ts';

/**
 * Prints how long the desk takes on a big site, all of it invented: from the click until the list of recaps is there, until
 * an entry can be written, and until a reference to one of many entries is offered; the second time with Decap's own way
 * of reading, every entry of a collection. Middle and slowest of five runs, each in a browser that has kept nothing.
 */
const folder = '.cache/bench-desk';

try {
  const options = readOptions({
    rooms: { type: 'string', default: '2000' },
    recaps: { type: 'string', default: '3000' },
    homes: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
  });
  const [rooms, recaps, homes, runs] = [options.rooms, options.recaps, options.homes, options.runs].map(
    Number,
  );
  await writeBigRepository(folder, { rooms: rooms!, recaps: recaps!, homes: homes! });
  const desk = await openDesk({ port: 8309, repo: folder });
  const browser = await launchChromium();
  console.log(
    `${rooms} 间母婴室，${recaps} 场活动，${homes} 家微家；首屏前要装 ${deskWeight(`${desk.outDir}/admin`)} 字节（gzip）`,
  );
  for (const [way, isAsShipped] of [
    ['现在', false],
    ['逐条读（Decap 原来的读法）', true],
  ] as const) {
    const times: Times[] = [];
    for (let run = 0; run < runs!; run++) times.push(await measure(browser, desk.deskUrl, isAsShipped));
    for (const name of Object.keys(times[0]!) as (keyof Times)[]) {
      const sorted = times.map((one) => Math.round(one[name])).sort((one, other) => one - other);
      console.log(
        `${way}\t${name}\t中位 ${sorted[Math.floor(sorted.length / 2)]} 毫秒，最慢 ${sorted.at(-1)} 毫秒`,
      );
    }
  }
  await browser.close();
  await desk.close();
} catch (error) {
  giveUp(error as Error);
}

async function measure(browser: Browser, deskUrl: string, isAsShipped: boolean): Promise<Times> {
  const page = await deskPage(browser);
  if (isAsShipped)
    await page.route('**/api/v1', (route) =>
      route.request().postData()?.includes('"action":"tree"')
        ? route.fulfill({ status: 422, json: {} })
        : route.continue(),
    );
  await logIn(page, deskUrl);
  await cards(page, 'nursing-rooms').waitFor();
  const list = await timed(async () => {
    await page.getByRole('link', { name: '活动回顾', exact: true }).click();
    await cards(page, 'activities').waitFor();
  });
  const entry = await timed(async () => {
    await cards(page, 'activities').click();
    await page.getByRole('textbox', { name: '活动名称', exact: true }).waitFor();
    await page.locator('[data-slate-editor=true]').waitFor();
  });
  const reference = await timed(async () => {
    await page.getByRole('combobox', { name: '妇女微家' }).fill('第 7');
    await page.getByRole('option', { name: '示例微家第 7 家' }).waitFor();
  });
  await page.context().close();
  return { 名单: list, 打开一条: entry, 关联的微家: reference };
}

function cards(page: Page, type: string) {
  return page.locator(`a[href*="/${type}/entries/"]`).first();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

interface Times {
  名单: number;
  打开一条: number;
  关联的微家: number;
}
