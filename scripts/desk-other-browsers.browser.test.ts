import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, browsers, canBrowseWith, type Browser } from '../src/built-site/browsers/index.ts';
import { refusedIn, serveWatched, type WatchedSite } from '../src/built-site/browsers/watched-site.ts';
import { openDesk } from './desk-fixture.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let site: WatchedSite;

beforeAll(async () => {
  if (!browserNames.some(canBrowseWith)) return;
  desk = await openDesk();
  site = await serveWatched(desk.outDir);
}, 60_000);
afterAll(async () => {
  await site?.close();
  await desk?.close();
});

for (const name of browserNames)
  describe.runIf(canBrowseWith(name))(`in ${name} an editor`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browsers[name].open({ width: 1280, height: 900, dark: false });
    });
    afterAll(() => browser?.close());

    it('logs in, sees the list, and writes what the form and the text keep', async () => {
      const { tab } = browser;
      const shows = (wanted: string) =>
        expect.poll(() => tab.run(() => document.body.innerText), { timeout: 30_000 }).toContain(wanted);
      const go = (collection: string) =>
        tab.run((to) => void (location.hash = `/collections/${to}`), collection);
      await tab.open(`${site.url}admin/`);
      await shows('登录');
      await tab.click('#nc-root button');
      await shows('待发布');
      await go('nursing-rooms');
      await shows('天虹商场母婴室');
      await go('activities/new');
      await tab.type('[id^="title-field"]', '读书会');
      await tab.click('[data-slate-editor]');
      await tab.type('[data-slate-editor]', '窗边坐了十个人。');
      await shows('窗边坐了十个人。');
      expect(
        await tab.run(() => document.querySelector<HTMLInputElement>('[id^="title-field"]')!.value),
      ).toBe('读书会');
      // A package asks whether there is eval, and takes no for an answer.
      expect((await refusedIn(tab)).filter((what) => !what.endsWith('script-src eval'))).toEqual([]);
    });
  });
