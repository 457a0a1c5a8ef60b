import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBigRepository } from './bench-desk/repository.ts';
import { launchChromium } from './chromium.ts';
import { openDesk } from './desk-fixture.ts';
import { logIn, save, write } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';

let folder: string;
let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
let page: Page;
/** What the desk has asked of the repository, and how many files it has read for its lists. */
let asked: string[] = [];
let read = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weijia-big-'));
  await writeBigRepository(folder, { rooms: 150, recaps: 0, homes: 0 });
  desk = await openDesk({ repo: folder });
  browser = await launchChromium();
  page = await deskPage(browser);
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/v1') || request.method() !== 'POST') return;
    const { action, params } = request.postDataJSON() as { action: string; params: { ids?: string[] } };
    asked.push(action);
    read += params.ids?.length ?? 0;
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true });
});

const cards = () => page.locator('a[href*="/nursing-rooms/entries/"]');
const folders = () => desk.git('ls-tree', '--name-only', 'main', 'content/nursing-rooms/').split('\n');

it('opens a list without reading its entries, draws what fits, and the rest on the way down', async () => {
  await logIn(page, desk.deskUrl);
  await page.getByText(`一共 ${folders().length} 条`).waitFor();
  expect(await cards().count()).toBe(60);
  expect(asked).not.toContain('entriesByFolder');
  expect(read).toBe(0);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 20_000);
        return cards().count();
      },
      { timeout: 20_000 },
    )
    .toBe(folders().length);
});

it('shows what others have published since, reading that alone', async () => {
  const [first, second] = ['shili-qinghe-guangchang', 'shili-yunshan-guangchang'];
  change(first!, (text) =>
    text
      .replace(/title: .*/, 'title: 刚改过的母婴室')
      .replace(/publishedAt: .*/, "publishedAt: '2030-01-01 09:00'"),
  );
  rmSync(join(folder, 'content/nursing-rooms', second!), { recursive: true });
  desk.git('add', '.');
  desk.git('commit', '-q', '-m', '别人改的');
  await page.getByRole('link', { name: '妇女微家', exact: true }).click();
  await page.locator('a[href*="/micro-homes/entries/"]').first().waitFor();
  read = 0;
  await page.getByRole('link', { name: '母婴室', exact: true }).click();
  await page.getByText('刚改过的母婴室').waitFor();
  expect(await cards().first().innerText()).toBe('刚改过的母婴室');
  await page.getByText(`一共 ${folders().length} 条`).waitFor();
  expect(read).toBe(1);
});

it('finds in all entries what is searched and filtered, not only in those that are drawn', async () => {
  const isBooth = (name: string) =>
    /^kind: booth$/m.test(readFileSync(join(folder, name, 'index.mdx'), 'utf8'));
  const booths = folders().filter(isBooth).length;
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('menuitem', { name: '哺乳小间' }).click();
  await expect.poll(() => cards().count(), { timeout: 20_000 }).toBe(booths);
});

it('opens an entry by its address without reading the list, and lists its draft', async () => {
  asked = [];
  await page.goto(`${desk.deskUrl}?1#/collections/nursing-rooms/entries/shili-qinghe-guangchang/index`);
  await page.getByText('修改已保存').waitFor();
  expect(asked.filter((action) => action === 'tree' || action === 'entriesByFolder')).toEqual([]);
  await write(page, '一句话', '改');
  await save(page);
  await page.getByRole('link', { name: /栏目：/ }).click();
  await page.getByText('草稿', { exact: true }).waitFor();
  await page.getByText(`一共 ${folders().length} 条`).waitFor();
});

it('takes an entry back from the site whole, of which the list knows but a few fields', async () => {
  const link = cards().nth(1);
  const path = `content${(await link.getAttribute('href'))!.replace('#/collections', '').replace('/entries', '')}.mdx`;
  const published = desk.git('show', `main:${path}`);
  await link.click();
  await page.getByRole('button', { name: '已发布', exact: true }).click();
  await page.getByRole('menuitem', { name: '撤销发布' }).click();
  const draft = `cms/${path.slice('content/'.length, -'.mdx'.length)}`;
  await expect.poll(() => desk.git('branch', '--list', draft), { timeout: 30_000 }).not.toBe('');
  await expect
    .poll(() => desk.git('ls-tree', '-r', '--name-only', draft, path), { timeout: 30_000 })
    .toBe(path);
  expect(desk.git('show', `${draft}:${path}`)).toBe(published);
  expect(desk.git('ls-tree', '--name-only', 'main', path)).toBe('');
});

function change(id: string, how: (text: string) => string) {
  const file = join(folder, 'content/nursing-rooms', id, 'index.mdx');
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
