import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDesk, telephonePhoto } from './desk-fixture.ts';
import { addPhoto, choose, moveTo, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
let page: Page;
const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

beforeAll(async () => {
  desk = await openDesk();
  browser = await launchChromium();
  page = await deskPage(browser, telephone);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

it('lets a thumb log in, write a recap with a photo, save it and send it to review', async () => {
  await page.goto(desk.deskUrl);
  await page.getByRole('button', { name: '登录' }).tap();
  await page.getByRole('link', { name: '活动回顾', exact: true }).tap();
  await page.getByRole('link', { name: '新建一条活动回顾' }).tap();
  await write(page, '活动名称', '掌上读书会');
  await write(page, '一句话', '在手机上写的。');
  await choose(page, '所在地', '双塔街道');
  await page.getByRole('combobox', { name: '类别' }).tap();
  await page.getByRole('option', { name: '培训宣讲' }).waitFor();
  expect(await tooWideOrSmall(page)).toEqual([]);
  await choose(page, '类别', '培训宣讲');
  await write(page, '活动日期 (可选)', '2018-03');
  await addPhoto(
    page,
    { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await telephonePhoto() },
    '窗边的书',
  );
  expect(await tooWideOrSmall(page)).toEqual([]);
  await page.locator('[data-slate-editor=true]').tap();
  await page.keyboard.insertText('正文也在手机上写。');
  await underKeyboard(page, '保存');
  expect(await save(page)).toBe('201803-zhang-shang-du-shu-hui');
  await moveTo(page, '审核中');
  expect(await tooWideOrSmall(page)).toEqual([]);
  const changed = desk.git(
    'diff',
    '--name-only',
    'main',
    'cms/activities/201803-zhang-shang-du-shu-hui/index',
  );
  expect(changed.split('\n')).toHaveLength(2);
}, 120_000);

it('shows the preview in the place of the form when it is asked for', async () => {
  const form = page.getByRole('textbox', { name: '活动名称', exact: true });
  await page.getByRole('button', { name: '预览' }).tap();
  await page.frameLocator('iframe').getByRole('heading', { name: '掌上读书会' }).waitFor();
  expect(await form.isVisible()).toBe(false);
  expect(await tooWideOrSmall(page)).toEqual([]);
  await page.getByRole('button', { name: '预览' }).tap();
  await form.waitFor();
});

it.each([
  ['login', '', '登录'],
  ['list', '#/collections/nursing-rooms', '双塔街道办事处母婴室'],
  ['settings', '#/collections/settings', '居民搜索时用的词'],
  ['board', '#/workflow', '掌上读书会'],
  ['checking', '#/checking', '处要核对'],
  ['importing', '#/importing', '选一个表格'],
  ['from-word', '#/from-word', '.docx'],
  ['handbook', '#/handbook', '写一篇活动回顾'],
])(
  'has nothing wider than the screen or smaller than a thumb on the screen %s',
  async (name, address, words) => {
    const own = name === 'login' ? await deskPage(browser, telephone) : page;
    await own.goto(`${desk.deskUrl}?${name}${address}`);
    await own.getByText(words).first().waitFor();
    expect(await tooWideOrSmall(own)).toEqual([]);
  },
);

/** What makes the page wider than 390 px, and what is to be tapped and smaller than 44 px (WCAG 2.2, 2.5.5), by its words. */
function tooWideOrSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const targets =
      'a, button, select, textarea, input, [role=button], [role=menuitem], [role=option], [role=switch]';
    const small = [...document.querySelectorAll<HTMLElement>(targets)].filter((element) => {
      // What the list boxes and the photo button draw around their inputs is what is tapped.
      if (element.matches('[role=combobox], [type=file], [aria-hidden=true], [tabindex="-1"]')) return false;
      const target = element.matches('[type=radio], [type=checkbox]') ? element.closest('label')! : element;
      const { width, height } = target.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && (width < 43.5 || height < 43.5);
    });
    return [
      ...(scrollWidth > 390 ? [`${scrollWidth} px`] : []),
      ...small.map(({ outerHTML, innerText }) => `${innerText} ${outerHTML.slice(0, 120)}`),
    ];
  });
}

/** As when the keyboard takes half of the screen: the button is still there, and nothing lies over it. */
async function underKeyboard(page: Page, name: string) {
  await page.setViewportSize({ width: 390, height: 420 });
  await page.getByRole('button', { name, exact: true }).tap({ trial: true });
  const { y, height } = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
  expect(y >= 0 && y + height <= 420).toBe(true);
  await page.setViewportSize(telephone.viewport);
}
