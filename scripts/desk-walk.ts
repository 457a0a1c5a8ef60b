import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addPhoto, choose, moveTo, save, write } from './desk-hand.ts';

/** Does in the desk what an editor does: logs in, writes a nursing room with a photo, has it reviewed, publishes it. */
export async function walkDesk({
  deskUrl,
  browser,
  photo,
  onStep = async () => undefined,
  onOpen = () => undefined,
}: WalkOptions): Promise<{ id: string }> {
  const page = await deskPage(browser);
  onOpen(page);
  try {
    await page.goto(deskUrl);
    await page.getByRole('button', { name: '登录' }).waitFor();
    await onStep('login', page);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '新建一条母婴室' }).waitFor();
    await page.getByText('正在读取').waitFor({ state: 'detached' });
    await onStep('list', page);
    await page.getByRole('link', { name: '新建一条母婴室' }).click();
    await write(page, '母婴室名称', walked.title);
    await write(page, '一句话', walked.summary);
    await choose(page, '所在地', walked.region);
    await addPhoto(page, { name: 'IMG_2031.jpg', mimeType: 'image/jpeg', buffer: photo }, walked.alt);
    await page.locator('[data-slate-editor=true]').click();
    await page.keyboard.insertText(walked.body);
    await onStep('written', page);
    const id = await save(page);
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
    const question = page.getByRole('dialog', { name: '发布以后，会改变什么' });
    await question.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已发布，几分钟后').waitFor();
    return { id };
  } finally {
    await page.context().close();
  }
}

/** A page as an office in China has it, or as it is given; says yes to every question. */
export async function deskPage(browser: Browser, given: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // Real servers are tested with a certificate of their own.
    ignoreHTTPSErrors: true,
    ...given,
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

/** What the walk writes; its text has the signs that break a body which is run instead of read. */
export const walked = {
  title: '临顿路邻里中心母婴室',
  summary: '三楼电梯口右手边，推门就进，有热水和护理台。',
  region: '双塔街道',
  alt: '门口挂着“母婴室”的牌子',
  body: '年龄<6岁的孩子，费用{减免}。',
} as const;

interface WalkOptions {
  /** Ends in `/admin/`. */
  deskUrl: string;
  browser: Browser;
  /** A JPEG. */
  photo: Buffer;
  onStep?: (name: Step, page: Page) => Promise<void>;
  /** Before the page goes anywhere. */
  onOpen?: (page: Page) => void;
}

export type Step = 'login' | 'list' | 'written' | 'reopened' | 'workflow';
