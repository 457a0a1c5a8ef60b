import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../files-below.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { openDesk, telephonePhoto } from '../../scripts/desk-fixture.ts';
import { walkDesk, walked } from '../../scripts/desk-walk.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';
import { runBuild } from './run-build.ts';

let office: ProjectCopy;
let browser: Browser;
let desk: Awaited<ReturnType<typeof openDesk>> | undefined;
let site: Served | undefined;
const host = mkdtempSync(join(tmpdir(), 'weijia-host-'));
const dist = join(host, 'dist');

beforeAll(async () => {
  office = projectCopy();
  leaveOutPackages(office);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await site?.close();
  office?.remove();
  rmSync(host, { recursive: true, force: true });
});

test('what an editor writes in the desk is found by a resident, and the photo says nothing of its telephone', async () => {
  const photo = await telephonePhoto();
  const { exif, orientation } = await sharp(photo).metadata();
  expect({ told: exif?.includes('Telephone'), orientation }).toEqual({ told: true, orientation: 6 });
  const before = office.git('rev-parse', 'main');

  desk = await step('the desk opens', () => openDesk({ port: 8293, repo: office.root }));
  let reached = 'nothing';
  const { id } = await step(
    () => `an editor writes and publishes (reached: ${reached})`,
    () => walkDesk({ deskUrl: desk!.deskUrl, browser, photo, onStep: async (name) => void (reached = name) }),
  );
  const stored = await step('main has one new commit, with the entry and its photo', () => {
    expect(office.git('rev-list', `${before}..main`).split('\n')).toHaveLength(1);
    const shown = office.git('-c', 'core.quotepath=false', 'show', '--format=', '--name-only', 'main');
    const [entry, photo, ...others] = shown.split('\n').sort();
    expect(photo).toMatch(new RegExp(`^content/nursing-rooms/${id}/photo-[a-p]{16}\\.webp$`));
    expect([entry, ...others]).toEqual([`content/nursing-rooms/${id}/index.mdx`]);
    return photo!;
  });

  await step('the site builds from a fresh clone', () => {
    execFileSync('git', ['clone', '--quiet', office.root, host]);
    symlinkSync(resolve('node_modules'), join(host, 'node_modules'));
    const bundle = join(office.root, '.cache/desk');
    if (existsSync(bundle)) cpSync(bundle, join(host, '.cache/desk'), { recursive: true });
    const { status, output } = runBuild(host);
    expect(status, output).toBe(0);
  });
  site = await serveFolder(dist, { port: 0 });
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  await step('a resident finds the room by its name', async () => {
    await page.goto(`${site!.url}search/`);
    await page.locator('#q').pressSequentially(walked.title);
    await page.locator('#hits a', { hasText: walked.title }).first().click();
    await page.waitForURL(`**/nursing-rooms/${id}/`);
    expect(await page.locator('h1').textContent()).toBe(walked.title);
  });
  const addresses = await step('its page shows the photo, upright', () => shownUpright(page));
  await step('no photo of the site says where and with what it was taken', async () => {
    const files = readdirSync(join(dist, 'photos'));
    expect(files).toEqual(expect.arrayContaining(addresses));
    for (const file of files) {
      const { exif, xmp, iptc, orientation = 1 } = await sharp(join(dist, 'photos', file)).metadata();
      expect({ file, exif, xmp, iptc, orientation }).toEqual({ file, orientation: 1 });
    }
  });
  await step('the photo as it was taken or stored is nowhere on the site', () => {
    const beginnings = [photo, readFileSync(join(host, stored))].map((bytes) => bytes.subarray(0, 256));
    expect(filesWith([...beginnings, Buffer.from('Telephone\0')])).toEqual([]);
  });
}, 300_000);

/** Says in the message of a failure which step of the way it was. */
async function step<Result>(
  name: string | (() => string),
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as Error;
    (error as Error).message = `Step “${typeof name === 'string' ? name : name()}”: ${message}`;
    throw error;
  }
}

/** Every file that the page offers of the photo, after looking at each: as high as held, with the green band on the right. */
async function shownUpright(page: Page): Promise<string[]> {
  const image = page.getByAltText(walked.alt).first();
  await image.waitFor();
  const width = await image.evaluate(async (shown: HTMLImageElement) => {
    await shown.decode();
    return shown.naturalWidth;
  });
  expect(width).toBeGreaterThan(300);
  const html = readFileSync(join(dist, new URL(page.url()).pathname, 'index.html'), 'utf8');
  const files = [...new Set([...html.matchAll(/photos\/([\w-]+\.(?:avif|webp))/g)].map(([, file]) => file!))];
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { data, info } = await sharp(join(dist, 'photos', file))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.height / info.width, file).toBeCloseTo(4 / 3, 1);
    const red = (part: number) =>
      data[(Math.floor(info.height / 2) * info.width + Math.floor(info.width * part)) * info.channels]!;
    expect(red(0.05), `${file}, left`).toBeGreaterThan(150);
    expect(red(0.97), `${file}, right`).toBeLessThan(100);
  }
  return files;
}

function filesWith(parts: Buffer[]): string[] {
  return filesBelow(dist)
    .map((file) => join(dist, file))
    .filter((file) => {
      const bytes = readFileSync(file);
      return parts.some((part) => bytes.includes(part));
    });
}

/** The copy's packages are a link, which the pattern for a folder in .gitignore does not reach. */
function leaveOutPackages({ root, git }: ProjectCopy): void {
  git('rm', '--quiet', '--cached', 'node_modules');
  appendFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  git('commit', '--quiet', '--message=Leave out the packages');
}
