import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openActivity, pickFiles, storedActivity, storedPhoto } from './desk-activity.ts';
import { telephonePhoto } from './desk-fixture.ts';
import { deskInBrowser, type Desk } from './desk-in-browser.ts';
import { moveTo, save } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { axeFaults, foreignWords } from './desk-words.ts';
import {
  damaged,
  farthest,
  heic,
  hugeHeader,
  plainPhoto,
  transparentPicture,
  turnedPhoto,
} from './made-photos.ts';

let desk: Desk;
let browser: Browser;
let page: Page;

deskInBrowser(
  8313,
  () => page,
  (opened) => ({ desk, browser } = opened),
);

const patient = { timeout: 60_000 };

it('takes thirty files at once, keeps the photos upright, small and silent, says of every other what it is', async () => {
  const turned = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(turnedPhoto));
  const plain = await Promise.all(Array.from({ length: 12 }, (_, index) => plainPhoto(index)));
  const good = [await telephonePhoto(), ...turned, ...plain, await transparentPicture()];
  page = await deskPage(browser);
  await page.addInitScript(holdWorker);
  await openActivity(page, desk.deskUrl, '三十张照片');
  await pickFiles(page, [
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
  await pickFiles(page, [{ name: '又一次.jpg', buffer: plain[3]! }]);
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
  const { names, photos } = storedActivity(desk, id);
  expect(photos).toEqual(
    good.map((_, index) => ({
      src: expect.stringMatching(/^photo-[a-p]{16}\.webp$/),
      ...(index === 0 ? { alt: '三十张照片的照片' } : {}),
      people: 'event',
    })),
  );
  expect(names.sort()).toEqual([...photos.map(({ src }) => src), 'index.mdx'].sort());
  for (const [index, { src }] of photos.entries()) {
    const bytes = storedPhoto(desk, id, src);
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
  expect(status(id)).toBe('decap-cms/pending_review');
}, 180_000);

/** In the page: no photo is developed before it is released. */
function holdWorker() {
  const { postMessage } = Worker.prototype;
  const released = new Promise<void>((resolve) => ((window as Held).release = resolve));
  Worker.prototype.postMessage = function (file: unknown) {
    void released.then(() => postMessage.call(this, file));
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

function status(id: string): string {
  return desk.git('config', `branch.cms/activities/${id}/index.description`);
}

type Held = Window & { release?: () => void };

const fit = { fit: 'inside', withoutEnlargement: true } as const;
