import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { corner } from '../../built-site/demo-rooms.ts';
import { words } from './words.ts';

const { open } = demoBrowser();
const rooms = 'nursing-rooms/';
const atCorner = { geolocation: corner, permissions: ['geolocation'] };

const names = (page: Page, list = '.found') => page.locator(`${list} .place .name`).allTextContents();
const card = (page: Page, id: string) =>
  page.locator(`.found:not([hidden]) #place-${id}, .all:not([hidden]) #place-${id}`);
const status = (page: Page) => page.locator('.finder [role="status"]');
const shown = (page: Page) => page.waitForSelector('.found .place');
const live = (page: Page) => page.waitForSelector('.finder.live');
const says = (page: Page, text: string | RegExp) => status(page).filter({ hasText: text }).waitFor();
const query = (page: Page) => new URL(page.url()).searchParams;

/** With all slices drawn. */
async function allNames(page: Page): Promise<string[]> {
  while (await page.locator('.more-places').count()) await page.click('.more-places');
  return names(page);
}

async function near(page: Page): Promise<void> {
  await live(page);
  await page.click('.near');
  await shown(page);
}

describe('without script', () => {
  const plain = { javaScriptEnabled: false };

  test('the list is whole, by district and street, over real addresses', async () => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
    expect(await page.locator('.district').allTextContents()).toEqual([expect.stringContaining('姑苏区')]);
    expect(await page.locator('.street-name').allTextContents()).toEqual([
      expect.stringContaining('双塔街道'),
    ]);
    const listed = await names(page, '.all');
    expect(listed).toContain('示例午休母婴室');
    expect(await page.textContent('.count')).toContain(`共 ${listed.length} 间`);
    expect(await page.locator('.filters a[href="/nursing-rooms/amenity/hotWater/"]').isVisible()).toBe(true);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
  });

  test('every page of the list together holds every room once', async () => {
    const page = await open(rooms, plain);
    const total = Number(/共 (\d+) 间/.exec((await page.textContent('.count'))!)![1]);
    const listed: string[] = [];
    for (;;) {
      listed.push(...(await page.locator('.place').evaluateAll((items) => items.map(({ id }) => id))));
      const next = page.locator('.pager [rel="next"]');
      if ((await next.count()) === 0) break;
      await page.goto(new URL((await next.getAttribute('href'))!, page.url()).href);
    }
    expect(new Set(listed).size).toBe(total);
    expect(listed.length).toBe(total);
  });

  test('an amenity has a list of what is known to have it', async () => {
    const page = await open(`${rooms}amenity/hotWater/`, plain);
    const listed = await names(page, '.all');
    expect(listed).toContain('示例午休母婴室');
    expect(listed).not.toContain('示例全天母婴室');
    expect(await page.title()).toContain('热水 · 母婴室');
  });

  test('a card answers first: hours, floor and way, how to get in, who may, what is there, when checked', async () => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
    const textOf = async (id: string) => {
      await card(page, id).scrollIntoViewIfNeeded();
      return (await card(page, id).innerText()).replace(/\s+/g, ' ');
    };
    // What lies below the screen is laid out only after it was scrolled to.
    await expect
      .poll(() => textOf('shili-wuxiu'))
      .toMatch(
        /^周一至周五 9:00–11:30、13:30–17:00，节假日不开放 示例午休母婴室 3 楼 东侧电梯出来左转 推门即入 · 爸爸可进 有 热水、无台阶进入 先问 带安全带的护理台、洗手池、洗手液、座椅等 13 项 没有 婴儿床 2026年10月20日核对 带我去/,
      );
    await expect
      .poll(() => textOf('shili-buzhidao'))
      .toContain(
        '开放时间待核实 示例待核实母婴室 几楼、怎么走待核实，到了请问人 怎么进去、爸爸能否进都待核实 设施都待核实，先问一问 还没有人到现场核对',
      );
  });

  test('带我去 opens the choice of map applications; without exact coordinates they look for the address', async () => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
    const go = card(page, 'shili-wuxiu').locator('.go');
    await go.locator('summary').click();
    const links = await go.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    expect(links.map((href) => href.split(/[/?:]/).slice(0, 4).join(' ').trim())).toEqual([
      'https   uri.amap.com',
      'https   api.map.baidu.com',
      'https   apis.map.qq.com',
      'https   maps.apple.com',
      'geo 31.501001,121.000001 q=31.501001,121.000001(%E7%A4%BA%E4%BE%8B%E5%8D%88%E4%BC%91%E6%AF%8D%E5%A9%B4%E5%AE%A4)'.replace(
        '31.501001,121.000001 q=31.501001,121.000001',
        '31.501,121 q=31.501,121',
      ),
    ]);
    const rough = card(page, 'shili-dazhi').locator('.go');
    await rough.locator('summary').click();
    expect(await rough.locator('p').textContent()).toBe(words.goByName);
    expect(decodeURIComponent((await rough.locator('a').first().getAttribute('href'))!)).toContain(
      'keyword=姑苏区示例路 5 号',
    );
  });

  test('the map is there as links to the cards, and says what it leaves out', async () => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
    await page.click('.sketch-fold summary');
    const targets = await page
      .locator('.sketch a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!.slice(1)));
    expect(targets.length).toBeGreaterThan(1);
    for (const id of targets) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    expect(await page.locator('.sketch-note').first().textContent()).toMatch(
      /另有 \d+ 处没有准确的坐标，只在列表里。/,
    );
  });
});

describe('附近', () => {
  test('asks for the position only when tapped, having said why', async () => {
    const page = await open(`${rooms}?附近=1`, atCorner);
    await live(page);
    expect(await page.textContent('#near-why')).toBe(words.why);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('near');
    expect(await page.locator('.near').getAttribute('aria-pressed')).toBe('false');
    await page.waitForTimeout(300);
    expect(await page.locator('.found').isVisible()).toBe(false);
  });

  test('inside: the nearest first, with metres and minutes, announced; the position never stands in the address', async () => {
    const page = await open(rooms, atCorner);
    await near(page);
    expect((await names(page)).slice(0, 4)).toEqual([
      '示例午休母婴室',
      '示例全天母婴室',
      '示例待核实母婴室',
      '示例妈妈专用母婴室',
    ]);
    expect(await card(page, 'shili-wuxiu').locator('.far').innerText()).toMatch(/^110 米\s+步行 2 分钟$/);
    await says(page, /^共 \d+ 间，由近到远$/);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?附近=1');
    expect(page.url()).not.toMatch(/31\.5|121/);
  });

  test('outside: says how far the nearest is and what else one can do, and still sorts', async () => {
    const page = await open(rooms, { ...atCorner, geolocation: { latitude: 39.9, longitude: 80 } });
    await near(page);
    expect(await page.textContent('.trouble')).toMatch(
      /^离您最近的一处也有 \d{3,4} 公里，您可能不在本地。请选一个区县，或者输入要去的街道、商场、小区。$/,
    );
    expect(await page.locator('.found .far').first().textContent()).toMatch(/公里/);
  });

  test('refused: says so, and a district can be chosen instead', async () => {
    const page = await open(rooms);
    await live(page);
    await page.click('.near');
    await page.locator('.trouble', { hasText: '浏览器不允许' }).waitFor();
    expect(await page.textContent('.trouble')).toBe(words.refused);
    await page.selectOption('select[name="region"]', '姑苏区/双塔街道');
    await shown(page);
    expect(query(page).get('地区')).toBe('姑苏区/双塔街道');
    expect(await names(page)).toContain('示例午休母婴室');
  });

  test('timed out: the browser gives up, or never answers at all', async () => {
    for (const silent of [false, true]) {
      const page = await open('about/');
      await page.clock.install();
      await page.addInitScript((isSilent) => {
        navigator.geolocation.getCurrentPosition = (_found, failed) => {
          if (!isSilent) failed!({ code: 3 } as GeolocationPositionError);
        };
      }, silent);
      await page.goto(new URL(`/${rooms}`, page.url()).href);
      await live(page);
      await page.click('.near');
      if (silent) {
        expect(await page.textContent('.trouble')).toBe(words.locating);
        await page.clock.runFor(31_000);
      }
      await page.locator('.trouble', { hasText: '没有找到您的位置' }).waitFor();
      expect(await page.textContent('.trouble')).toBe(words.timedOut);
      expect(await page.locator('#finder-more').isVisible()).toBe(true);
    }
  });

  test('a street or an address that is typed narrows the list, and can be measured from', async () => {
    const page = await open(rooms);
    await live(page);
    await page.fill('#finder-q', '示例路 2 号');
    await shown(page);
    expect(await names(page)).toContain('示例全天母婴室');
    expect(await names(page)).not.toContain('示例午休母婴室');
    await page.fill('#finder-q', '示例全天');
    await says(page, /^1 间符合$/);
    await page.click('.from-offer');
    await says(page, /由近到远/);
    expect((await names(page))[0]).toBe('示例全天母婴室');
    expect(query(page).get('从')).toBe('示例全天');
    await page.click('.from-offer');
    await page.locator('.found').waitFor({ state: 'hidden' });
  });
});

describe('open now', () => {
  const state = (page: Page, id = 'shili-wuxiu') => card(page, id).locator('.state').textContent();

  test.each([
    ['03:00', '2026-11-25T03:00:00+08:00', '现在关着 · 今天 9:00 开', '全天开放', '开放时间待核实'],
    ['in the morning', '2026-11-25T10:00:00+08:00', '开放中 · 到 11:30', '全天开放', '开放时间待核实'],
    ['at lunch', '2026-11-25T13:10:00+08:00', '20 分钟后开门', '全天开放', '开放时间待核实'],
  ])('%s, whatever the zone of the device', async (_when, now, lunch, always, unknown) => {
    const page = await open(`${rooms}region/shuangta-jiedao/`, { now: new Date(now) });
    await live(page);
    expect(await state(page)).toMatch(lunch);
    expect(await state(page, 'shili-quantian')).toBe(always);
    expect(await state(page, 'shili-buzhidao')).toBe(unknown);
  });

  test('on a holiday a place that is shut on holidays is shut', async () => {
    const page = await open(rooms);
    const { holidays } = await (
      await page.request.get(new URL('/geo/nursing-rooms.places.json', page.url()).href)
    ).json();
    const weekdays = (holidays.off as string[]).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    const holiday = await open(`${rooms}region/shuangta-jiedao/`, {
      now: new Date(`${weekdays[0]}T10:00:00+08:00`),
    });
    await live(holiday);
    expect(await state(holiday)).toMatch(/^现在关着/);
    expect(await state(holiday, 'shili-quantian')).toBe('全天开放');
  });

  test('has three values: what is open, apart what is not known, and only what is closed is hidden', async () => {
    const page = await open(rooms, { ...atCorner, now: new Date('2026-11-25T03:00:00+08:00') });
    await near(page);
    await page.click('[data-switch="open"]');
    await says(page, /待核实/);
    const parts = page.locator('.found section');
    expect(await parts.nth(0).locator('.name').allTextContents()).toContain('示例全天母婴室');
    expect(await parts.nth(1).locator('.ask-heading').textContent()).toBe('待核实，先问一问');
    await page.locator('.more-places').click();
    expect(await parts.nth(1).locator('.name').allTextContents()).toContain('示例待核实母婴室');
    expect(await names(page)).not.toContain('示例午休母婴室');
  });

  test('moves with the clock', async () => {
    const page = await open('about/', atCorner);
    await page.clock.install({ time: new Date('2026-11-25T08:59:30+08:00') });
    await page.goto(new URL(`/${rooms}?开放=1`, page.url()).href);
    await shown(page);
    expect(await allNames(page)).not.toContain('示例午休母婴室');
    await page.clock.runFor(61_000);
    await expect.poll(() => allNames(page)).toContain('示例午休母婴室');
    await page.goto(new URL(`/${rooms}?q=示例午休`, page.url()).href);
    await shown(page);
    expect(await state(page)).toMatch(/^开放中 · 到 11:30$/);
    await page.clock.runFor(2 * 3600_000 + 31 * 60_000);
    expect(await state(page)).toMatch(/^现在关着 · 今天 13:30 开$/);
  });
});

describe('filters', () => {
  test('who may enter: yes first, then what is not known under “先问一问”, never the noes', async () => {
    const page = await open(rooms, atCorner);
    await near(page);
    await page.click('[data-switch="fathers"]');
    await says(page, /符合，另有 \d+ 间待核实/);
    const [fits, ask] = [page.locator('.found section').nth(0), page.locator('.found section').nth(1)];
    expect((await fits.locator('.name').allTextContents())[0]).toBe('示例午休母婴室');
    expect(await names(page)).not.toContain('示例妈妈专用母婴室');
    while (await page.locator('.more-places').count()) await page.click('.more-places');
    expect((await ask.locator('.name').allTextContents()).slice(0, 2)).toEqual([
      '示例全天母婴室',
      '示例待核实母婴室',
    ]);
    expect(await ask.locator('.ask-about').textContent()).toContain('不等于没有');
  });

  test('stand in the address; back and forward go through them, and a reload keeps them', async () => {
    const page = await open(rooms);
    await live(page);
    await page.click('[data-switch="access"]');
    await says(page, /符合/);
    const one = await status(page).textContent();
    await page.click('.switch.more');
    await page.click('[data-amenity="hotWater"]');
    await page.waitForURL('**/*hotWater*');
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?推门=1&设施=hotWater');
    await expect.poll(() => status(page).textContent()).not.toBe(one);
    const both = await status(page).textContent();
    await page.goBack();
    await says(page, one!);
    expect(await page.locator('[data-amenity="hotWater"]').getAttribute('aria-pressed')).toBe('false');
    await page.goBack();
    await page.locator('.found').waitFor({ state: 'hidden' });
    expect(await page.locator('.all').isVisible()).toBe(true);
    await page.goForward();
    await page.goForward();
    await says(page, both!);
    await page.reload();
    await says(page, both!);
    await page.click('.clear-finder');
    await page.locator('.found').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('the page of an amenity begins with it chosen, and leads on to the whole list', async () => {
    const page = await open(`${rooms}amenity/hotWater/`);
    await live(page);
    expect(await page.locator('[data-amenity="hotWater"]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.all').isVisible()).toBe(true);
    await page.click('[data-switch="fathers"]');
    await shown(page);
    expect(decodeURIComponent(page.url())).toMatch(/\/nursing-rooms\/\?爸爸=1&设施=hotWater$/);
    expect(await page.textContent('h1')).toBe('母婴室');
    await page.goBack();
    await expect.poll(() => page.textContent('h1')).toBe('热水 · 母婴室');
  });

  test('a filter that leaves nothing says what to do', async () => {
    const page = await open(`${rooms}?q=没有这样的地方`);
    await live(page);
    await says(page, words.none);
  });
});

describe('a card', () => {
  test('shows in large type what helps to ask the way, and gives the focus back', async () => {
    const page = await open(rooms, atCorner);
    await near(page);
    await card(page, 'shili-wuxiu').locator('[data-ask-way]').click();
    const dialog = page.getByRole('dialog', { name: '示例午休母婴室' });
    expect((await dialog.innerText()).replace(/\s+/g, ' ')).toBe(
      '您好，请问这里怎么走？ 示例午休母婴室 3 楼 东侧电梯出来左转 推门即入 · 爸爸可进 姑苏区示例路 1 号 请给我指个方向，谢谢！ 关上',
    );
    const size = await dialog
      .locator('.way')
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-ask-way'))).toBe(true);
    await card(page, 'shili-buzhidao').locator('[data-ask-way]').click();
    expect((await page.getByRole('dialog').innerText()).replace(/\s+/g, ' ')).toBe(
      '您好，请问这里怎么走？ 示例待核实母婴室 请给我指个方向，谢谢！ 关上',
    );
  });

  test('copies its address and says so, also where the clipboard is closed', async () => {
    const page = await open(rooms, {
      ...atCorner,
      permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
    });
    await near(page);
    const copy = card(page, 'shili-wuxiu').locator('[data-copy]');
    await copy.click();
    await says(page, '已复制：姑苏区示例路 1 号');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('姑苏区示例路 1 号');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await card(page, 'shili-quantian').locator('[data-copy]').click();
    await says(page, '已复制：姑苏区示例路 2 号');
  });

  test('calls, and where the door may be shut asks first', async () => {
    const page = await open(rooms, { ...atCorner, now: new Date('2026-11-25T03:00:00+08:00') });
    await near(page);
    const call = card(page, 'shili-wuxiu').locator('a[href^="tel:"]');
    expect(await call.getAttribute('href')).toBe('tel:000-00000001');
    expect(await call.textContent()).toBe('先问一问');
  });
});

test('everything can be done with the keyboard', async () => {
  const page = await open(rooms, atCorner);
  await live(page);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo('.near');
  await page.keyboard.press('Enter');
  await shown(page);
  await tabTo('.switch.more');
  await page.keyboard.press('Space');
  await tabTo('[data-amenity="hotWater"]');
  await page.keyboard.press('Space');
  await says(page, /符合/);
  await tabTo('.go summary');
  await page.keyboard.press('Enter');
  await tabTo('.go a');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('高德地图');
  await tabTo('[data-ask-way]');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
