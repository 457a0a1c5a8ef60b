import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { atCorner, card, live, names, near, query, rooms, says, shown } from './finder-page.ts';
import { words } from './words.ts';

const { open } = demoBrowser();

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
