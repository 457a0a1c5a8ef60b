import type { Page } from 'playwright-core';
import { contentTypes } from '../src/content-types/index.ts';
import { settings } from '../src/content-types/settings.ts';
import { addPhoto, choose, moveTo, save, write } from './desk-hand.ts';

/**
 * Goes to every main screen of the desk, on which `onScreen` may look at it by its name: a list, the form of each type, the
 * board, the settings, the desk's own pages. The desk is logged in.
 */
export async function visitScreens(page: Page, onScreen: OnScreen): Promise<void> {
  for (const [name, { address, ready }] of Object.entries(screens)) {
    // From one form straight to another Decap keeps what the first one filled in.
    await goTo(page, '/handbook', '.handbook h2');
    await goTo(page, address, ready);
    await onScreen(name);
  }
}

async function goTo(page: Page, address: string, ready: string): Promise<void> {
  await page.evaluate((address) => void (location.hash = address), address);
  await page.locator(ready).first().waitFor();
}

const form = '[class*="ControlPaneContainer"] [class*="FieldLabel"], [class*="ControlContainer"]';

const cards = '[class*="ListCard"] a, a[class*="ListCardLink"]';

/** Each by its address in the desk and what is there once it can be used. */
const screens: Record<string, { address: string; ready: string }> = {
  list: { address: '/collections/activities', ready: cards },
  board: { address: '/workflow', ready: 'h2:has-text("就绪")' },
  settings: {
    address: '/collections/settings',
    ready: 'h2:has-text("撤下的内容"), a:has-text("撤下的内容")',
  },
  importing: { address: '/importing', ready: 'h1:has-text("导入")' },
  checking: { address: '/checking', ready: '.checking [role=status]' },
  handbook: { address: '/handbook', ready: '.handbook h2' },
  ...Object.fromEntries(
    Object.keys(contentTypes).map((id) => [`form-${id}`, { address: `/collections/${id}/new`, ready: form }]),
  ),
  ...Object.fromEntries(
    Object.keys(settings).map((id) => [
      `settings-${id}`,
      { address: `/collections/settings/entries/${id}`, ready: form },
    ]),
  ),
};

/**
 * Writes a recap with a photo as an office worker does, has it reviewed, publishes it and takes it back, and stops where the
 * handbook has a picture. The desk is logged in and as wide as a computer.
 */
export async function walkForPictures(page: Page, photo: Buffer, onScreen: OnScreen): Promise<void> {
  const go = (address: string, ready: string) => goTo(page, address, ready);
  const close = () => page.locator('.desk-dialog').getByRole('button', { name: '关上' }).click();
  await go('/importing', 'h1:has-text("导入")');
  await onScreen('importing');
  await go('/collections/settings/entries/withdrawn', form);
  await onScreen('withdrawn');
  await go('/collections/nursing-rooms/new', form);
  await write(page, '母婴室名称', '示例：三楼母婴室');
  await onScreen('room');
  await go('/collections/nursing-rooms', cards);
  await page.getByText('双塔街道办事处母婴室').click();
  await page.getByText('修改已保存').waitFor();
  await page.getByRole('button', { name: '打印牌子' }).click();
  await page.frameLocator('.plaque-sheet').locator('.plaque').waitFor();
  await onScreen('plaque');
  await close();
  await go('/collections/activities', cards);
  await onScreen('list');
  await go('/collections/activities/new', form);
  await write(page, '活动名称', '示例读书会');
  await write(page, '一句话', '示例：二十位姐妹一起读书。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '培训宣讲');
  await onScreen('recap');
  await addPhoto(page, { name: '示例.jpg', mimeType: 'image/jpeg', buffer: photo }, '示例：大家坐成一圈');
  await onScreen('photos');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.insertText('示例正文。');
  await save(page);
  await page.getByRole('button', { name: '公众号排版' }).click();
  await page.getByRole('region', { name: '排好的文章' }).waitFor();
  await onScreen('wechat');
  await close();
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: '审核中' }).waitFor();
  await onScreen('status');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '打开或关上批注' }).click();
  await page.getByPlaceholder('写一条批注……').fill('示例批注：请写清是哪一天。');
  await page.getByRole('button', { name: '加批注' }).click();
  await page.getByText('示例批注：请写清是哪一天。').waitFor();
  await onScreen('notes');
  await page.getByRole('button', { name: '打开/关闭预览' }).click();
  await moveTo(page, '就绪');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  const question = page.getByRole('dialog', { name: '发布以后，会改变什么' });
  await question.waitFor();
  await onScreen('publish');
  await question.getByRole('button', { name: '先不发布' }).click();
  await go('/workflow', 'h2:has-text("就绪")');
  await page.getByText('示例读书会').waitFor();
  await onScreen('board');
  await go('/collections/nursing-rooms', cards);
  await page.getByText('双塔街道办事处母婴室').click();
  await page.getByRole('button', { name: '已发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '撤销发布' }).waitFor();
  await onScreen('back');
}

type OnScreen = (name: string) => Promise<void>;
