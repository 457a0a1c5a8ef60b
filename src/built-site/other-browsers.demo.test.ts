import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, browsers, canBrowseWith, type Browser } from './browsers/index.ts';
import type { Tab } from './browsers/tab.ts';
import { refusedIn, serveWatched, type WatchedSite } from './browsers/watched-site.ts';
import { demoSite } from './demo-site.ts';
import { templates } from './pages.ts';

const telephone = { width: 375, height: 812 };

let site: WatchedSite;
beforeAll(async () => {
  site = await serveWatched(demoSite.dist);
});
afterAll(() => site.close());

for (const name of browserNames)
  describe.runIf(canBrowseWith(name))(`in ${name} a visitor`, () => {
    let browser: Browser;
    let tab: Tab;
    beforeAll(async () => {
      browser = await browsers[name].open({ ...telephone, dark: true });
      tab = browser.tab;
    });
    afterAll(() => browser?.close());
    afterEach(async () => expect(await refusedIn(tab)).toEqual([]));

    const open = (path: string) => tab.open(site.url + path);
    const text = async (selector: string) => (await tab.texts(selector)).join('\n');
    const shows = (selector: string, wanted: RegExp) => expect.poll(() => text(selector)).toMatch(wanted);
    const answers = () => shows('[role="status"]', /找到 \d+ 条/);
    const asks = async (question: string) => {
      await open('search/');
      await tab.type('#q', question);
      await answers();
    };

    /** On a site that lost some files. That they do not come is noted there, which is what is wanted. */
    async function without(lost: RegExp, visit: (url: string) => Promise<void>) {
      const broken = await serveWatched(demoSite.dist, lost);
      await visit(broken.url);
      await tab.open(site.url);
      await broken.close();
    }

    it('would be seen to meet a refusal of the policy or a file that is not there', async () => {
      await open('about/');
      await tab.run(() => {
        // From a timer: what the driver runs at once may do what the page may not.
        setTimeout(() => document.body.setAttribute('style', 'color: red'));
        setTimeout(() => document.body.append(Object.assign(new Image(), { src: '/no-such.png' })));
      });
      const seen: string[] = [];
      for (const wanted of [/refused: style-src/, /not loaded: .*no-such\.png/])
        await expect.poll(async () => seen.push(...(await refusedIn(tab))) && seen.join()).toMatch(wanted);
    });

    it('reads a page of every template in the dark, and none is wider than the telephone', async () => {
      const paths = templates(demoSite.dist).filter((path) => !path.includes('?'));
      const wrong: string[] = [];
      for (const path of paths) {
        await open(path.slice(1));
        const { ground, heading, width, room } = await tab.run(() => ({
          ground: getComputedStyle(document.body).backgroundColor,
          heading: document.querySelector('h1')?.textContent,
          width: document.documentElement.scrollWidth,
          room: innerWidth,
        }));
        if (ground !== 'rgb(27, 25, 23)' || !heading || width > room || room !== telephone.width)
          wrong.push(`${path}: ${ground}, ${heading}, ${width} of ${room} px`);
      }
      expect(paths.length).toBeGreaterThan(30);
      expect(wrong).toEqual([]);
    });

    it('gets what the address asks for, with the words marked', async () => {
      await open('search/?q=双塔街道 母婴室');
      await answers();
      expect((await tab.texts('.hit b'))[0]).toContain('母婴室');
      expect(await text('.hit mark')).toContain('双塔街道');
    });

    it.each([
      ['高春香', '高春香'],
      ['muyingshi', '母婴室'],
      ['三八红棋手', '三八红旗手'],
      ['附近哪里有母婴室可以喂奶', '母婴室'],
      ['婦女微家', '妇女微家'],
    ])('types %s and is understood', async (question, wanted) => {
      await asks(question);
      expect((await tab.texts('.hit'))[0]).toContain(wanted);
      expect((await tab.address()).searchParams.get('q')).toBe(question);
    });

    it('chooses a filter, which stands in the address and is there again after going back', async () => {
      await open('search/?q=妇联');
      await answers();
      const all = await text('[role="status"]');
      // Each filter stands on one line with its name, and its first value is not cut off.
      expect(
        await tab.run(() =>
          [...document.querySelectorAll('.search-filters .filter')]
            .filter((filter) => {
              const [title, values, first] = ['b', '.values', 'label'].map((part) =>
                filter.querySelector(part)!.getBoundingClientRect(),
              );
              return (
                title!.bottom <= values!.top || title!.right > values!.left || first!.right > values!.right
              );
            })
            .map(({ textContent }) => textContent),
        ),
      ).toEqual([]);
      await tab.click('.search-filters label');
      await expect.poll(() => text('[role="status"]')).not.toBe(all);
      const narrowed = await text('[role="status"]');
      const address = await tab.address();
      expect(address.searchParams.getAll('类型')).toHaveLength(1);
      await tab.click('.hit');
      await shows('h1', /^(?!搜索)/);
      await tab.back();
      await answers();
      expect((await tab.address()).href).toBe(address.href);
      expect(await text('[role="status"]')).toBe(narrowed);
      expect(await tab.run(() => document.querySelectorAll('.search-filters :checked').length)).toBe(1);
    });

    it('goes through the answers by keys: down, back with Esc, and Enter opens', async () => {
      await asks('母婴室');
      const active = () => tab.run(() => document.querySelector('#q')!.getAttribute('aria-activedescendant'));
      await tab.type('#q', 'ArrowDown');
      await tab.type('#q', 'ArrowDown');
      expect(await active()).toBe('hit-1');
      await tab.type('#q', 'Escape');
      expect(await active()).toBeNull();
      await tab.type('#q', 'ArrowDown');
      const title = (await tab.texts('[aria-selected="true"] b'))[0]!;
      await tab.type('#q', 'Enter');
      await shows('h1', new RegExp(title));
    });

    it('is led to the list of everything where the index does not come', async () => {
      await without(/^\/pagefind\//, async (url) => {
        await tab.open(`${url}search/?q=母婴室`);
        await shows(
          '[role="status"]',
          /^搜索没能打开，可能是网络断了，或者浏览器太旧。下面的“全部条目”里照样能找到。$/,
        );
        await tab.click('.index a[href="/sitemap/nursing-rooms/"]');
        await shows('.index li a', /示例全天母婴室/);
      });
    });

    it('scrolls nothing sideways while the scripts are under way', async () => {
      await without(/\.js$/, async (url) => {
        for (const path of ['', 'nursing-rooms/', 'search/?q=妇联']) {
          await tab.open(url + path);
          expect(await tab.run(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(375);
        }
      });
    });

    it('finds a room that is open: the list, the filter, the map, the way there', async () => {
      await open('nursing-rooms/?q=示例');
      await shows('.found .state', /全天开放|开放中|现在关着/);
      const found = await text('.finder [role="status"]');
      await tab.click('[data-switch="open"]');
      await expect.poll(() => text('.finder [role="status"]')).not.toBe(found);
      expect((await tab.address()).searchParams.get('开放')).toBe('1');
      for (const state of await tab.texts('.found section:first-child .state'))
        expect(state).toMatch(/^(全天开放|开放中)/);
      await tab.click('.sketch-fold summary');
      await expect
        .poll(() => tab.run(() => document.querySelectorAll('.sketch a').length))
        .toBeGreaterThan(1);
      await tab.click('.found .go summary');
      await shows('.found .go[open]', /高德/);
      await tab.back();
      await expect.poll(() => text('.finder [role="status"]')).toBe(found);
    });

    it('goes to the last page of the menu, which is scrolled to', async () => {
      await open('');
      await tab.click('.nav li:last-child a');
      await shows('h1', /^搜索$/);
      expect((await tab.address()).pathname).toBe('/search/');
    });
  });
