import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryFile } from '../cms/entry-file.ts';
import { nursingRooms } from '../src/content-types/nursing-room.ts';
import { checkContent } from '../src/checks/content.ts';
import { beijingNow } from '../src/checks/dates.ts';
import type { Entry } from '../src/content-types/index.ts';
import { placesOf, stalePlaces } from '../src/outputs/places-to-check.ts';
import { launchChromium } from './chromium.ts';
import { openDesk, telephonePhoto } from './desk-fixture.ts';
import { addComponent, addPhoto, begin, choose, logIn, save, write } from './desk-hand.ts';
import { deskPage, walkDesk, walked } from './desk-walk.ts';
import { deskWeight } from './desk-weight.ts';
import { foreignWords } from './desk-words.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
const foreign: Record<string, string[]> = {};
const shown: Record<string, number[]> = {};
let id: string;

beforeAll(async () => {
  desk = await openDesk({ port: 8292 });
  browser = await launchChromium();
  ({ id } = await walkDesk({
    deskUrl: desk.deskUrl,
    browser,
    photo: await telephonePhoto(),
    onStep: async (name, page) => {
      foreign[name] = await foreignWords(page);
      if (name === 'written' || name === 'reopened') shown[name] = await photoWidths(page);
    },
  }));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

it('publishes one commit with the entry and its photo beside it, nothing else', () => {
  expect(id).toBe('lin-dun-lu-lin-li-zhong-xin-mu-ying-shi');
  expect(desk.git('show', '--format=%s', '--name-only', 'HEAD').split('\n').filter(Boolean)).toEqual([
    `新建母婴室：${id}/index`,
    `content/nursing-rooms/${id}/index.mdx`,
    expect.stringMatching(new RegExp(`^content/nursing-rooms/${id}/photo-[a-p]{16}\\.webp$`)),
  ]);
  expect(desk.git('branch', '--list', 'cms/*')).toBe('');
  expect(desk.git('status', '--porcelain')).toBe('');
});

it('writes what the definition accepts, and the text as it was typed', () => {
  const { body, ...data } = entryFile.fromFile(
    desk.git('show', `HEAD:content/nursing-rooms/${id}/index.mdx`),
  );
  expect(nursingRooms.schema.parse(data)).toMatchObject({
    title: walked.title,
    summary: walked.summary,
    region: 'shuangta-jiedao',
    photos: [{ src: expect.stringMatching(/^photo-[a-p]{16}\.webp$/), alt: walked.alt }],
  });
  expect(Object.keys(data)).not.toContain('entryId');
  expect(body).toBe(walked.body);
});

it('stores the photo upright, of sensible size, without where and with what it was taken', async () => {
  const [, photo] = desk.git('ls-tree', '--name-only', 'HEAD', `content/nursing-rooms/${id}/`).split('\n');
  const image = sharp(`${desk.repo}/${photo}`);
  const { width, height, exif, orientation } = await image.metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 1800,
    height: 2400,
    exif: undefined,
    orientation: undefined,
  });
  const corner = async (left: number, top: number) => [
    ...(await image.clone().extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
  ];
  // The green band on top of the stored pixels belongs on the right.
  expect((await corner(1750, 1200))[0]).toBeLessThan(100);
  expect((await corner(50, 1200))[0]).toBeGreaterThan(150);
});

it('loads less than a megabyte before its first screen, and the text editor, the pinyin and the encoder after it', () => {
  expect(deskWeight(join(desk.outDir, 'admin'))).toBeLessThan(1_000_000);
});

it('speaks Chinese on every screen', () => {
  expect(foreign).toEqual({ login: [], list: [], written: [], reopened: [], workflow: [] });
});

it('shows the photo beside the text before it is saved, and when the draft is opened again', () => {
  expect(shown).toEqual({ written: [1800], reopened: [1800] });
});

it('gives a second entry with the same title a folder of its own, offers the photos of the entry, asks nobody else', async () => {
  const page = await deskPage(browser);
  const asked = new Set<string>();
  const refused: string[] = [];
  page.on('request', (request) => void asked.add(new URL(request.url()).hostname));
  page.on(
    'console',
    (message) => void (message.text().includes('Content Security Policy') && refused.push(message.text())),
  );
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'activities');
  await writeReading(page);
  await addPhoto(page, { name: '窗.png', mimeType: 'image/png', buffer: await smallPhoto() }, '窗边');
  await page.locator('[data-slate-editor=true]').click();
  await addComponent(page, '照片');
  await page.locator('.entry-photos button').click();
  await addComponent(page, '引语');
  await write(page, '文字', '第一段。\n\n第二段。');
  expect(await save(page)).toBe('201803-du-shu-hui');
  await begin(page, desk.deskUrl, 'activities');
  await writeReading(page);
  expect(await save(page)).toBe('201803-du-shu-hui-1');
  const changed = (id: string) =>
    desk.git('diff', '--name-only', 'main', `cms/activities/${id}/index`).split('\n');
  expect(changed('201803-du-shu-hui-1')).toEqual(['content/activities/201803-du-shu-hui-1/index.mdx']);
  const [file, photo] = changed('201803-du-shu-hui');
  const name = photo!.split('/').at(-1)!;
  expect(name).toMatch(/^photo-[a-p]{16}\.webp$/);
  const { body } = entryFile.fromFile(desk.git('show', `cms/activities/201803-du-shu-hui/index:${file}`));
  expect(body).toBe(`<Figure photo="${name}" />\n\n<Quote>\n\n第一段。\n\n第二段。\n\n</Quote>`);
  const stored = desk.git('cat-file', '-s', `cms/activities/201803-du-shu-hui/index:${photo}`);
  expect(Number(stored)).toBeLessThan(5_000);
  expect([...asked].filter(Boolean).sort()).toEqual(['127.0.0.1', 'localhost']);
  expect(refused).toEqual([]);
  await page.context().close();
}, 90_000);

it('changes one line of an old entry when one field is changed', async () => {
  const page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await page.getByText('双塔街道办事处母婴室').click();
  await page.getByText('修改已保存').waitFor();
  await write(page, '一句话', '改');
  const id = await save(page);
  const diff = desk.git('diff', '--unified=0', 'main', `cms/nursing-rooms/${id}/index`);
  expect(diff.match(/^[-+](?![-+])/gm)).toEqual(['-', '+']);
  await page.context().close();
}, 90_000);

it('says so when it does not save, and shows where', async () => {
  const page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'nursing-rooms');
  await writeReading(page, '母婴室名称');
  await write(page, '询问电话 (可选)', '13812345678');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('还有没填好的，看红字的地方').waitFor();
  const words = page.getByText(/“询问电话”要改：只公开办公电话/);
  await words.waitFor();
  const onScreen = async () => {
    const { y } = (await words.boundingBox())!;
    return y > 60 && y < 880;
  };
  await expect.poll(onScreen).toBe(true);
  await page.context().close();
}, 90_000);

it('lists the places to check by street, each leading to its form', async () => {
  const page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await page.getByRole('link', { name: '要核对的地方' }).click();
  const { entries } = await checkContent();
  const all = placesOf(entries.filter(({ data }) => data) as Entry[]);
  const stale = stalePlaces(all, { today: beijingNow().slice(0, 10), days: 365 });
  expect(stale.length).toBeGreaterThan(0);
  await page.getByText(`${all.length} 处里有 ${stale.length} 处要核对`).waitFor();
  expect(await page.locator('.checking li > a').allTextContents()).toEqual(stale.map(({ title }) => title));
  expect(await page.locator('.checking h2').first().textContent()).toMatch(/ · .+ \d+ 处$/);
  expect(await foreignWords(page)).toEqual([]);
  await page.getByRole('link', { name: stale[0]!.title }).click();
  await page.getByText('修改已保存').waitFor();
  expect(page.url()).toContain(`#/collections/${stale[0]!.type}/entries/${stale[0]!.id}/index`);
  await page.context().close();
}, 90_000);

async function writeReading(page: Page, titleLabel = '活动名称') {
  await write(page, titleLabel, '读书会');
  await write(page, '一句话', '一起读书。');
  await choose(page, '所在地', '双塔街道');
  if (titleLabel !== '活动名称') return;
  await choose(page, '类别', '培训宣讲');
  await write(page, '活动日期 (可选)', '2018-03');
}

function smallPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#2c665b' } })
    .png()
    .toBuffer();
}

/** How wide the photos of the preview really are; 0 for one that does not load. */
async function photoWidths(page: Page): Promise<number[]> {
  const images = page.frameLocator('iframe').locator('img');
  await images.first().waitFor();
  return images.evaluateAll((found) =>
    Promise.all(
      found.map((image) =>
        (image as HTMLImageElement).decode().then(
          () => (image as HTMLImageElement).naturalWidth,
          () => 0,
        ),
      ),
    ),
  );
}
