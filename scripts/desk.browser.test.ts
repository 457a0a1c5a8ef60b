import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryFile } from '../cms/entry-file.ts';
import { nursingRooms } from '../src/content-types/nursing-room.ts';
import { launchChromium } from './chromium.ts';
import { openDesk, telephonePhoto } from './desk-fixture.ts';
import { walkDesk, walked } from './desk-walk.ts';
import { foreignWords } from './desk-words.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
const foreign: Record<string, string[]> = {};
let id: string;

beforeAll(async () => {
  desk = await openDesk({ port: 8292 });
  browser = await launchChromium();
  ({ id } = await walkDesk({
    deskUrl: desk.deskUrl,
    browser,
    photo: await telephonePhoto(),
    onStep: async (name, page) => void (foreign[name] = await foreignWords(page)),
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
    expect.stringMatching(new RegExp(`^content/nursing-rooms/${id}/\\d{14}\\.webp$`)),
    `content/nursing-rooms/${id}/index.mdx`,
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
    photos: [{ src: expect.stringMatching(/^\d{14}\.webp$/), alt: walked.alt }],
  });
  expect(Object.keys(data)).not.toContain('entryId');
  expect(body).toBe(walked.body);
});

it('stores the photo upright, of sensible size, without where and with what it was taken', async () => {
  const [photo] = desk.git('ls-tree', '--name-only', 'HEAD', `content/nursing-rooms/${id}/`).split('\n');
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

it('speaks Chinese on every screen', () => {
  expect(foreign).toEqual({ login: [], list: [], written: [], reopened: [], workflow: [] });
});
