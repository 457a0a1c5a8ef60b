import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { atCorner, live, names, near, rooms, says, shown, status } from './finder-page.ts';
import { words } from './words.ts';

const { open } = demoBrowser();

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
