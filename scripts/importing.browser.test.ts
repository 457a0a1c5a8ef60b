import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from '../cms/lists/table.ts';
import { launchChromium } from './chromium.ts';
import { openDesk } from './desk-fixture.ts';
import { logIn } from './desk-hand.ts';
import { deskPage } from './desk-walk.ts';
import { foreignWords } from './desk-words.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await openDesk({ port: 8393 });
  browser = await launchChromium();
  page = await deskPage(browser);
  await logIn(page, desk.deskUrl);
  await page.getByRole('link', { name: '导入表格' }).click();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

const csv = (...lines: string[]) => ({
  name: '母婴室.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`),
});

it('guesses the columns, shows each row as new, changed, unchanged or faulty, and commits what was confirmed at once', async () => {
  await choose(
    csv(
      '序号,名称,所属街道,详细地址,楼层,开放时间,面积,谁管',
      '1,示例商场母婴室,双塔街道,示例路 1 号,３楼,周一至周五 ９点到１７点,,示例物业',
      '2,天虹商场母婴室,姑苏区,,二楼,,,',
      '3,苏州坤元广场母婴室,姑苏区,,,,,',
      '4,示例二号母婴室,双塔街道,示例路 2 号,,9:00-5:00,很大,',
    ),
  );
  expect(await page.getByLabel('“详细地址”对应').inputValue()).toBe('place.address');
  expect(await page.getByLabel('“序号”对应').inputValue()).toBe('');
  await page.getByLabel('“谁管”对应').selectOption({ label: '管理单位' });
  expect(await foreignWords(page)).toEqual([]);
  expect(await barriers()).toEqual([]);
  await shoot('mapping');
  await page.getByRole('button', { name: '看看会改什么' }).click();
  for (const name of ['全部 4', '新增 1', '修改 1', '不变 1', '有问题 1'])
    await page.getByRole('button', { name, exact: true }).waitFor();
  await page.getByText('没有用到的列：序号').waitFor();
  await page.getByText('位置·楼层：二楼').waitFor();
  await page.getByText('第 5 行“面积”栏：“很大”不是数字。请只写数字，例如 12.5。').waitFor();
  expect(await barriers()).toEqual([]);
  await shoot('plan');
  await page.getByRole('button', { name: '有问题 1', exact: true }).click();
  expect(await page.locator('.importing .rows > li').count()).toBe(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载有问题的 1 行' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('有问题的行.xlsx');
  const { rows } = await readTable(new Uint8Array(readFileSync(await download.path())));
  expect(rows[0]!.slice(0, 3)).toEqual(['问题', '序号', '名称']);
  expect(rows[1]).toContain('示例二号母婴室');

  const before = desk.git('rev-parse', 'main');
  await page.getByRole('radio', { name: /直接发布/ }).check();
  await page.getByRole('button', { name: '确认写入 2 条' }).click();
  await page.getByText('写好了 2 条“母婴室”，已经发布').waitFor();
  const room = 'content/nursing-rooms/shi-li-shang-chang-mu-ying-shi/index.mdx';
  expect(desk.git('diff', '--name-only', before, 'main').split('\n')).toEqual([
    room,
    'content/nursing-rooms/tianhong-shangchang/index.mdx',
  ]);
  expect(desk.git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(desk.git('show', `main:${room}`)).toContain('operator: 示例物业');
  expect(desk.git('show', `main:${room}`)).toContain('openingHours: Mo-Fr 09:00-17:00');
  const diff = desk.git(
    'diff',
    '--unified=0',
    before,
    'main',
    '--',
    'content/nursing-rooms/tianhong-shangchang',
  );
  expect(diff.match(/^[-+](?![-+]).*/gm)).toEqual(['+  floor: 二楼']);
}, 120_000);

it('makes a draft of each entry, and does not write over a draft that is there', async () => {
  const rows = csv('名称,所在地,楼层', '示例商场母婴室,双塔街道,４楼', '苏州坤元广场母婴室,姑苏区,5 楼');
  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose(rows);
  await page.getByRole('button', { name: '看看会改什么' }).click();
  await page.getByRole('button', { name: '确认写入 2 条' }).click();
  await page.getByText('写好了 2 条“母婴室”，在“待发布”里').waitFor();
  const branch = 'cms/nursing-rooms/kunyuan-guangchang/index';
  expect(desk.git('diff', '--name-only', 'main', branch)).toBe(
    'content/nursing-rooms/kunyuan-guangchang/index.mdx',
  );
  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose(rows);
  await page.getByRole('button', { name: '看看会改什么' }).click();
  await page.getByRole('button', { name: '确认写入 2 条' }).click();
  await page
    .getByText('“苏州坤元广场母婴室”已经有一份草稿。请先发布或删去那份草稿，再导入这一条。')
    .waitFor();
  expect(desk.git('rev-list', '--count', `main..${branch}`)).toBe('1');
}, 120_000);

it('says in a sentence what it cannot read, and gives the list as it is, which changes nothing', async () => {
  await page.getByRole('button', { name: '换一个文件' }).click();
  await page.setInputFiles('input[type=file]', {
    name: '旧表.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
  await page.getByText('这是旧格式的表格（.xls、.et），或者加了密码。').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载现在的表' }).click(),
  ]);
  await page.setInputFiles('input[type=file]', await download.path().then((path) => renamed(path)));
  await page.getByRole('button', { name: '看看会改什么' }).click();
  await page.getByText('新增 0', { exact: true }).waitFor();
  await page.getByRole('button', { name: '没有要写入的' }).waitFor();
}, 120_000);

async function choose(file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('heading', { name: /这些列是什么/ }).waitFor();
}

function renamed(path: string) {
  return { name: '母婴室.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) };
}

/** What axe finds in the page's own part; the frame around it is Decap's. */
async function barriers(): Promise<string[]> {
  await page.evaluate(axe.source);
  // As text: what the test runner compiles would not run in the page.
  const { violations } = await page.evaluate<AxeResults>(`axe.run('.importing')`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** For people to look at, where a folder is named. */
async function shoot(name: string) {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  for (const [width, height] of [
    [1440, 1000],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    writeFileSync(join(folder, `${name}-${width}.png`), await page.screenshot({ fullPage: true }));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
