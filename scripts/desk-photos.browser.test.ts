import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { entryFile } from '../cms/entry-file.ts';
import type { Photo } from '../cms/photos/stored.ts';
import { launchChromium } from './chromium.ts';
import { openDesk, telephonePhoto } from './desk-fixture.ts';
import { addComponent, begin, choose, logIn, moveTo, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await openDesk({ port: 8313 });
  browser = await launchChromium();
}, 180_000);
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

const patient = { timeout: 60_000 };

it('takes thirty files at once, keeps the photos upright, small and silent, says of every other what it is', async () => {
  const turned = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(turnedPhoto));
  const plain = await Promise.all(Array.from({ length: 12 }, (_, index) => plainPhoto(index)));
  const good = [await telephonePhoto(), ...turned, ...plain, await transparentPicture()];
  await openActivity('三十张照片', holdWorker);
  await pick([
    ...good.map((buffer, index) => ({ name: `IMG_${index}.jpg`, buffer })),
    { name: '没传完.jpg', buffer: Buffer.alloc(0) },
    { name: '坏了.jpg', buffer: damaged(plain[0]!) },
    { name: '半张.jpg', buffer: plain[1]!.subarray(0, 500) },
    { name: '标志.svg', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'IMG_9.HEIC', buffer: heic() },
    { name: '全景.png', buffer: hugeHeader() },
    { name: '海报.gif', buffer: Buffer.from('GIF89a') },
    { name: '总结.jpg', buffer: Buffer.from('PK\x03\x04') },
    { name: '多出来.jpg', buffer: plain[2]! },
  ]);
  await turnTablet();
  await page.evaluate(() => (window as Held).release!());
  await page.getByText(`加了 ${good.length} 张照片。`).waitFor(patient);
  const refused = page.locator('.photos-refused');
  expect((await refused.locator('li').allTextContents()).map((sentence) => sentence.slice(0, 22))).toEqual([
    '“多出来.jpg”没有收：一条最多 30 张照片。'.slice(0, 22),
    '“没传完.jpg”是空的（0 字节），多半是没有传完。'.slice(0, 22),
    '“坏了.jpg”打不开：文件坏了，或者只传了一半。'.slice(0, 22),
    '“半张.jpg”打不开：文件坏了，或者只传了一半。'.slice(0, 22),
    '“标志.svg”是矢量图（SVG），里面可以藏程序'.slice(0, 22),
    '“IMG_9.HEIC”是 HEIC 格式，这个浏览器打不开'.slice(0, 22),
    '“全景.png”有 20000×6000 像素，超过 1 亿'.slice(0, 22),
    '“海报.gif”是 GIF 动图，网站不放会动的图。'.slice(0, 22),
    '“总结.jpg”不是照片。请选 JPG、PNG 或 We'.slice(0, 22),
  ]);
  await refused.getByRole('button', { name: '知道了' }).click();
  await pick([{ name: '又一次.jpg', buffer: plain[3]! }]);
  await page.getByText('“又一次.jpg”已经在里面了，没有再加一次。').waitFor(patient);
  await page.locator('.photos-refused').getByRole('button', { name: '知道了' }).click();
  await page.locator('.photos-form').getByRole('button', { name: '就用这句' }).click();
  await expect
    .poll(() => page.locator('.photos-form').getByLabel('画面说明').inputValue())
    .toBe('三十张照片的照片');
  await page.locator('.photos-form').getByRole('radio', { name: '公开活动的场面' }).check();
  await page.getByRole('button', { name: '没选的 21 张都照这样选' }).click();
  await page.getByRole('button', { name: '下一张没写完的' }).click();
  await page.getByRole('region', { name: '第 2 张照片' }).getByLabel('画面说明').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.endsWith('.webp-alt'));
  expect(await axeFaults(page, '.photos')).toEqual([]);
  expect(await foreignWords(page)).toEqual([]);
  const id = await save(page);
  const { names, photos } = stored('activities', id);
  expect(photos).toEqual(
    good.map((_, index) => ({
      src: expect.stringMatching(/^photo-[a-p]{16}\.webp$/),
      ...(index === 0 ? { alt: '三十张照片的照片' } : {}),
      people: 'event',
    })),
  );
  expect(names.sort()).toEqual([...photos.map(({ src }) => src), 'index.mdx'].sort());
  for (const [index, { src }] of photos.entries()) {
    const bytes = blob('activities', id, src);
    const { format, width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    const upright = await sharp(good[index])
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize(2400, 2400, fit)
      .toBuffer();
    const wanted = await sharp(upright).metadata();
    expect({ index, format, width, height, exif, xmp, iptc, orientation }).toEqual({
      index,
      format: 'webp',
      width: wanted.width,
      height: wanted.height,
    });
    expect(await farthest(bytes, upright), `photo ${index}`).toBeLessThan(30);
  }
  await moveTo(page, '审核中');
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: '就绪' }).click();
  await page
    .getByRole('alert')
    .getByText('“三十张照片”还不能设为“就绪”。还没有填：“照片”第 2 项的“画面说明”')
    .first()
    .waitFor();
  expect(status('activities', id)).toBe('decap-cms/pending_review');
}, 180_000);

it('puts photos in order by keys, buttons and dragging, takes out with a way back, and stops when it is told to', async () => {
  await openActivity('排次序', holdCanvas);
  const four = [await turnedPhoto(6), ...(await Promise.all([5, 6, 7].map(plainPhoto)))];
  await pick(four.map((buffer, index) => ({ name: `${index}.jpg`, buffer })));
  await page.getByText('加了 4 张照片。').waitFor(patient);
  const order = () =>
    page.locator('.photos-open img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  const [one, two, three, four_] = await order();
  const status = page.locator('.photos-said').getByRole('status');
  await page.getByRole('button', { name: '移动第 1 张' }).press('ArrowRight');
  await expect.poll(order).toEqual([two, one, three, four_]);
  expect(await status.textContent()).toBe('第 1 张移到了第 2 位，一共 4 张。');
  await page.keyboard.press('ArrowRight');
  await expect.poll(order).toEqual([two, three, one, four_]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(order).toEqual([two, one, three, four_]);
  await page.getByRole('button', { name: '后移' }).click();
  await expect.poll(order).toEqual([two, three, one, four_]);
  await page.getByRole('button', { name: '移动第 4 张' }).hover();
  await page.mouse.down();
  await page.locator('.photos-tile').first().hover();
  expect(await page.locator('.photos-tile.is-over').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(order).toEqual([four_, two, three, one]);
  await page.getByRole('button', { name: '移除' }).click();
  await expect.poll(order).toEqual([four_, two, three]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(order).toEqual([four_, two, three, one]);
  await page.locator('.photos-open').nth(1).click();
  await page.getByRole('button', { name: '移除' }).click();
  await expect.poll(order).toEqual([four_, three, one]);
  await page.evaluate(() => {
    const here = window as Held;
    here.held = new Promise((done) => (here.release = done));
  });
  const more = await Promise.all([11, 12, 13, 14, 15].map(plainPhoto));
  await pick(more.map((buffer, index) => ({ name: `又${index}.jpg`, buffer })));
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '停下' }).click();
  await page.evaluate(() => (window as Held).release!());
  await page.getByText('停下了，剩下的 5 张没有加。').waitFor(patient);
  await expect.poll(order).toEqual([four_, three, one]);
  await page.locator('[data-slate-editor=true]').click();
  await addComponent(page, '照片');
  await page
    .locator('.entry-photos input[type=file]')
    .setInputFiles({ name: '文中.jpg', mimeType: 'image/jpeg', buffer: await plainPhoto(10) });
  await page.getByText('加好了，请到“照片”里写画面说明。').waitFor(patient);
  const id = await save(page);
  const { names, photos, body } = stored('activities', id);
  expect(photos).toHaveLength(4);
  expect(body).toBe(`<Figure photo="${photos[3]!.src}" />`);
  expect(names.sort()).toEqual([...photos.map(({ src }) => src), 'index.mdx'].sort());
  const upright = await sharp(four[0]).autoOrient().toBuffer();
  expect(await farthest(blob('activities', id, photos[2]!.src), upright)).toBeLessThan(30);
  // What was saved and is taken out leaves the draft's branch with the next saving, also when the draft was opened again.
  for (const left of [photos.slice(1), photos.slice(2)]) {
    await page.locator('.photos-open').first().click();
    await page.getByRole('button', { name: '移除' }).click();
    await save(page);
    await expect
      .poll(() => stored('activities', id).names.sort(), patient)
      .toEqual([...left.map(({ src }) => src), 'index.mdx'].sort());
    await page.reload();
    await expect.poll(() => page.locator('.photos-open').count(), patient).toBe(left.length);
  }
}, 150_000);

it('keeps a family without consent as a draft, and lets it not go on: by menu, button or board', async () => {
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'families');
  await write(page, '家庭称呼', '示例家庭');
  await write(page, '一句话', '一句话。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '最美家庭');
  const id = await save(page);
  const refused = (doing: string) =>
    page
      .getByRole('alert')
      .getByText(`“示例家庭”还不能${doing}。还没有填：“公开依据与同意”。`)
      .first()
      .waitFor();
  const understood = () => page.locator('.keeping').getByRole('button', { name: '知道了' }).click();
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: '就绪' }).click();
  await refused('设为“就绪”');
  await understood();
  // As an earlier desk or another program would have left it.
  desk.git('config', `branch.cms/families/${id}/index.description`, 'decap-cms/pending_publish');
  await page.reload();
  await page.getByRole('button', { name: '状态：就绪' }).waitFor();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '立即发布' }).click();
  await refused('发布');
  await understood();
  await page.goto(`${desk.deskUrl}?board#/workflow`);
  await page.getByText('示例家庭').hover();
  await page.locator('button:enabled', { hasText: '发布新内容' }).click();
  await refused('发布');
  expect(desk.git('log', '--format=%s', 'main')).not.toContain(id);
  await page.goto(`${desk.deskUrl}?mended#/collections/families/entries/${id}/index`);
  await choose(page, '公开依据', '已依法公开的报道');
  await save(page);
  await moveTo(page, '审核中');
  await moveTo(page, '就绪');
}, 120_000);

it('puts nobody’s number into Git, shows where it stands, and reminds of a child', async () => {
  await openActivity('读书会');
  await write(page, '一句话', '报名打 138 0013 8000。');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.insertText('7岁的张小雨和妈妈住在某小区 3幢502室。');
  await page.getByRole('button', { name: '保存' }).click();
  const alert = page.getByRole('alert');
  await alert
    .getByText(
      '没有存上。里面有不能公开的个人信息，存进仓库就删不干净了，所以先不存。“一句话”第 9 个字起：这里有手机号 138****8000。',
    )
    .first()
    .waitFor();
  await alert.getByText('“正文”第 1 行：这里把住址写到了室').first().waitFor();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('138 0013 8000');
  expect(await page.evaluate(() => CSS.highlights.get('private')?.size)).toBe(1);
  expect(desk.git('log', '--all', '--format=%s', '-S13800138000')).toBe('');
  expect(desk.git('branch', '--list', 'cms/*du-shu-hui*')).toBe('');
  await page.keyboard.insertText('0512-12345678');
  await page.locator('[data-slate-editor=true]').click();
  await page.keyboard.press('End');
  for (let count = 0; count < 8; count++) await page.keyboard.press('Backspace');
  await save(page);
  await page.getByText('“读书会”已经存上，请再看一眼。“正文”：“7岁的张小雨”可能认得出是哪个孩子。').waitFor();
}, 90_000);

async function openActivity(title: string, before?: () => void) {
  page = await deskPage(browser);
  if (before) await page.addInitScript(before);
  await logIn(page, desk.deskUrl);
  await begin(page, desk.deskUrl, 'activities');
  await write(page, '活动名称', title);
  await write(page, '一句话', '一句话。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '培训宣讲');
}

/** In the page: no photo is developed before it is released. */
function holdWorker() {
  const { postMessage } = Worker.prototype;
  const released = new Promise<void>((resolve) => ((window as Held).release = resolve));
  Worker.prototype.postMessage = function (file: unknown) {
    void released.then(() => postMessage.call(this, file));
  };
}

/** In the page, as in an older browser: it does the worker's work itself, but nothing while `held` is not released. */
function holdCanvas() {
  delete (window as { OffscreenCanvas?: unknown }).OffscreenCanvas;
  const { toBlob } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = function (...given) {
    void Promise.resolve((window as Held).held).then(() => toBlob.apply(this, given));
  };
}

/** There and back: each time the form is made anew. */
async function turnTablet() {
  const { width, height } = page.viewportSize()!;
  for (const size of [
    { width: 700, height: 1000 },
    { width, height },
  ]) {
    await page.getByText('正在处理第 1 张，一共 30 张。').waitFor();
    await page.getByText('1 个文件没有收：').waitFor();
    const form = await page.locator('.photos').elementHandle();
    await page.setViewportSize(size);
    await expect.poll(() => form!.evaluate((element) => element.isConnected)).toBe(false);
  }
}

function pick(files: { name: string; buffer: Buffer }[]) {
  return page
    .locator('.photos input[type=file]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'image/jpeg' })));
}

function stored(type: string, id: string): { names: string[]; photos: Photo[]; body: unknown } {
  const branch = `cms/${type}/${id}/index`;
  const folder = `content/${type}/${id}/`;
  const names = desk.git('diff', '--name-only', 'main', branch).split('\n');
  const { photos, body } = entryFile.fromFile(desk.git('show', `${branch}:${folder}index.mdx`));
  return { names: names.map((name) => name.replace(folder, '')), photos: photos as Photo[], body };
}

function blob(type: string, id: string, name: string): Buffer {
  const path = `cms/${type}/${id}/index:content/${type}/${id}/${name}`;
  return execFileSync('git', ['cat-file', 'blob', path], { cwd: desk.repo, maxBuffer: 20_000_000 });
}

function status(type: string, id: string): string {
  return desk.git('config', `branch.cms/${type}/${id}/index.description`);
}

/** The farthest that the colours of two pictures lie apart (0 to 255), at 8 by 8 points. */
async function farthest(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).removeAlpha().resize(8, 8, { fit: 'fill' }).raw().toBuffer()),
  );
  return Math.max(...left!.map((value, index) => Math.abs(value - right![index]!)));
}

/** As a telephone stores it: pixels lying, an orientation, the place in Exif and XMP; every corner another colour. */
function turnedPhoto(orientation: number): Promise<Buffer> {
  const corner = (background: string, left: number, top: number) => ({
    input: { create: { width: 160, height: 120, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({
    create: { width: 400, height: 300, channels: 3, background: { r: orientation * 25, g: 120, b: 90 } },
  })
    .composite([corner('#d02020', 0, 0), corner('#20d020', 240, 0), corner('#2020d0', 0, 180)])
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 18/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

function plainPhoto(index: number): Promise<Buffer> {
  const background = { r: 20 * index, g: 200 - 15 * index, b: 60 + 10 * index };
  return sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

function transparentPicture(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
}

/** Whole by its structure; what is drawn cannot be decoded. */
function damaged(photo: Buffer): Buffer {
  const scan = photo.indexOf(Buffer.from([0xff, 0xc4]));
  const broken = Buffer.from(photo);
  broken.fill(0xff, scan + 4, scan + 20);
  return broken;
}

function heic(): Buffer {
  return Buffer.from(
    `\0\0\0\x18ftypheic\0\0\0\0heic\0\0\0\x14ispe\0\0\0\0\0\0\x0f\xc0\0\0\x0b\xd0${'\0'.repeat(60)}`,
    'latin1',
  );
}

function hugeHeader(): Buffer {
  const png = Buffer.alloc(64);
  png.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(6_000, 20);
  return png;
}

type Held = Window & { held?: Promise<void>; release?: () => void };

const fit = { fit: 'inside', withoutEnlargement: true } as const;
