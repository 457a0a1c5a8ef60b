import { expect, test } from 'vitest';
import { demoBrowser } from '../../built-site/demo-browser.ts';
import { applications, card, goLinksOf, hosts, names, rooms } from './finder-page.ts';
import { words } from './words.ts';

const { open } = demoBrowser();

const plain = { javaScriptEnabled: false };

test('the list is whole, by district and street, over real addresses', async () => {
  const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
  expect(await page.locator('.district').allTextContents()).toEqual([expect.stringContaining('姑苏区')]);
  expect(await page.locator('.street-name').allTextContents()).toEqual([expect.stringContaining('双塔街道')]);
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
      '开放时间待核实 示例待核实母婴室 几楼、怎么进、爸爸能否进、有什么，都待核实，先问一问 还没有人到现场核对',
    );
});

test('带我去 leads in two taps to the map applications; without exact coordinates they look for the address', async () => {
  const page = await open(`${rooms}region/shuangta-jiedao/`, plain);
  await card(page, 'shili-wuxiu').locator('.go-there').click();
  await page.waitForURL('**/nursing-rooms/shili-wuxiu/#go');
  expect(await hosts(page)).toEqual(applications);
  await page.goBack();
  expect(await card(page, 'shili-dazhi').locator('.go-there').textContent()).toMatch(/^在地图里找/);
  await card(page, 'shili-dazhi').locator('.go-there').click();
  expect(await page.locator('#go p').textContent()).toBe(words.goByName);
  const [first] = await goLinksOf(page);
  expect(decodeURIComponent(first!)).toContain('keyword=姑苏区示例路 5 号');
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
