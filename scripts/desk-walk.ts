import type { Browser, Page } from 'playwright-core';

/** Does in the desk what an editor does: logs in, writes a nursing room with a photo, has it reviewed, publishes it. */
export async function walkDesk({
  deskUrl,
  browser,
  photo,
  onStep = () => undefined,
}: WalkOptions): Promise<{ id: string }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await page.goto(deskUrl);
    await page.getByRole('button', { name: '登录' }).waitFor();
    await onStep('login', page);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: `新建一条${walked.type}` }).waitFor();
    await page.getByText('正在读取').waitFor({ state: 'detached' });
    await onStep('list', page);
    await page.getByRole('link', { name: `新建一条${walked.type}` }).click();
    await write(page, photo);
    await onStep('written', page);
    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL(/#\/collections\/nursing-rooms\/entries\//);
    const id = /entries\/(.+)\/index/.exec(page.url())![1]!;
    await page.getByText('修改已保存').waitFor();
    await page.reload();
    await page.getByText('修改已保存').waitFor();
    await onStep('reopened', page);
    await moveTo(page, '审核中');
    await moveTo(page, '就绪');
    await page.getByRole('link', { name: /栏目：/ }).click();
    await page.getByRole('link', { name: '待发布' }).click();
    await page.getByText(walked.title).hover();
    await onStep('workflow', page);
    await page.getByRole('button', { name: '发布新内容' }).click();
    await page.getByText('已发布，几分钟后').waitFor();
    return { id };
  } finally {
    await context.close();
  }
}

/** What the walk writes. */
export const walked = {
  type: '母婴室',
  title: '临顿路邻里中心母婴室',
  summary: '三楼电梯口右手边，推门就进，有热水和护理台。',
  region: '双塔街道',
  alt: '门口挂着“母婴室”的牌子',
  body: '年龄<6岁的孩子，费用{减免}。',
} as const;

async function write(page: Page, photo: Buffer) {
  await fill(page, '母婴室名称', walked.title);
  await fill(page, '一句话', walked.summary);
  await page.getByRole('combobox', { name: '所在地' }).fill(walked.region);
  await page.getByRole('option', { name: walked.region }).first().click();
  await page.getByRole('button', { name: '加一项照片' }).click();
  await page.getByRole('button', { name: '选择照片' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG_2031.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText(/\d+\.webp$/).waitFor();
  await page.getByRole('button', { name: '用选中的照片' }).click();
  await fill(page, '画面说明', walked.alt);
  const text = page.locator('[data-slate-editor=true]');
  await text.click();
  await page.keyboard.insertText(walked.body);
}

/** As an input method does it: `fill` now and then doubles the value in Decap's boxes. */
async function fill(page: Page, label: string, words: string) {
  const box = page.getByRole('textbox', { name: label, exact: true });
  await box.click();
  await page.keyboard.insertText(words);
}

async function moveTo(page: Page, status: string) {
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `状态：${status}` }).waitFor();
}

interface WalkOptions {
  /** Ends in `/admin/`. */
  deskUrl: string;
  browser: Browser;
  /** A JPEG. */
  photo: Buffer;
  onStep?: (
    name: 'login' | 'list' | 'written' | 'reopened' | 'workflow',
    page: Page,
  ) => Promise<void> | undefined;
}
