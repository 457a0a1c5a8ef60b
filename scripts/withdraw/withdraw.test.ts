import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { entryHash } from '../../src/content-types/entry-hash.ts';
import { checklist } from './checklist.ts';
import { tryWithdrawing, withdraw, withdrawnOn } from './withdraw.ts';

let root: string;
const gone = { type: 'families', id: 'li-jia', reason: 'consent', date: '2026-11-25' } as const;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdraw-'));
  cpSync('content/site.yml', join(root, 'site.yml'));
  write('regions/gusu', entry('姑苏区', 'level: district'));
  write('families/li-jia', family('李家'));
  write('families/wang-jia', family('王家'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the entry goes with its photos, and a tombstone without its name stays', async () => {
  writeFileSync(join(root, 'families/li-jia/door.jpg'), 'x');
  const { title, photos } = await withdraw({ ...gone, root, cacheDir: cache('photos') });
  expect([title, photos]).toEqual(['李家', ['door.jpg']]);
  expect(existsSync(join(root, 'families/li-jia'))).toBe(false);
  expect(readdirSync(cache())).toEqual(['desk']);
  const tombstones = readFileSync(join(root, 'withdrawn.yml'), 'utf8');
  expect(tombstones).toBe(
    `entries:\n  - hash: ${await entryHash('families', 'li-jia')}\n    date: '2026-11-25'\n    reason: consent\n`,
  );
  expect((await checkContent(root)).withdrawn?.entries.length).toBe(1);
});

test.each(['', '{}\n', 'entries: []\n', "entries:\n- hash: HASH\n  date: '2026-01-01'\n  reason: other\n"])(
  'a tombstone is added to what stands in the file: %j',
  async (before) => {
    const other = await entryHash('families', 'other');
    writeFileSync(join(root, 'withdrawn.yml'), before.replace('HASH', other));
    await withdraw({ ...gone, root, cacheDir: cache() });
    const { withdrawn, faults } = await checkContent(root);
    expect(faults).toEqual([]);
    expect(withdrawn!.entries.at(-1)!.hash).toBe(await entryHash('families', 'li-jia'));
    expect(withdrawn!.entries.length).toBe(before.includes('HASH') ? 2 : 1);
  },
);

test('what comes back through a stale branch is refused, and the tombstones of others do not matter', async () => {
  await withdraw({ ...gone, root, cacheDir: cache() });
  write('families/li-jia', family('李家'));
  const { faults, entries } = await checkContent(root);
  expect(faults.map(({ file, message }) => `${file.slice(root.length)} ${message}`)).toEqual([
    '/families/li-jia/index.mdx 这一条在 2026-11-25 撤下了，不能再放回来。请删去这个文件夹；确实可以重新公开的，先在“网站设置 → 撤下的内容”（withdrawn.yml）里删去它那一条。',
  ]);
  expect(entries.filter(({ data }) => data).map(({ id }) => id)).toEqual(['wang-jia', 'gusu']);
});

test('links and fields that lead to it go; what only a person can mend is named with its line', async () => {
  write('families/wang-jia', `${family('王家')}\n和[李家姐姐](/families/li-jia/#main)做邻居，李家常来。\n`);
  const done = await withdraw({ ...gone, root, cacheDir: cache() });
  expect(readFileSync(join(root, 'families/wang-jia/index.mdx'), 'utf8')).toContain('和李家姐姐做邻居');
  expect(done.references).toEqual([`${root}/families/wang-jia/index.mdx：去掉了通向它的 1 处。`]);
  expect(done.mentions).toEqual([
    `${root}/families/wang-jia/index.mdx:11 提到了它，请看看要不要改：和李家姐姐做邻居，李家常来。`,
  ]);
});

test('a trial says the same and changes nothing', async () => {
  write('families/wang-jia', `${family('王家')}\n和[李家姐姐](/families/li-jia/)做邻居。\n`);
  const before = readFileSync(join(root, 'families/wang-jia/index.mdx'), 'utf8');
  const tried = await tryWithdrawing({ ...gone, root, cacheDir: cache('photos') });
  expect(readFileSync(join(root, 'families/wang-jia/index.mdx'), 'utf8')).toBe(before);
  expect(existsSync(join(root, 'families/li-jia'))).toBe(true);
  expect(existsSync(join(root, 'withdrawn.yml'))).toBe(false);
  expect(existsSync(join(cache(), 'photos'))).toBe(true);
  expect(tried).toEqual(await withdraw({ ...gone, root, cacheDir: cache('photos') }));
});

test('a photo that another entry shows too is named, and the day of a withdrawal is known afterwards', async () => {
  for (const id of ['li-jia', 'wang-jia']) writeFileSync(join(root, `families/${id}/door.jpg`), 'the same');
  writeFileSync(join(root, 'families/wang-jia/other.jpg'), 'an other');
  expect(await withdrawnOn(root, 'families', 'li-jia')).toBe(undefined);
  const { mentions } = await withdraw({ ...gone, root, cacheDir: cache() });
  expect(mentions).toEqual([
    `${root}/families/wang-jia/door.jpg：和撤下的照片是同一张，还会公开。里面有当事人的，请把它也删去。`,
  ]);
  expect(await withdrawnOn(root, 'families', 'li-jia')).toBe('2026-11-25');
});

test('a field that may be empty goes, one that must be filled is left to a person', async () => {
  write('organizations/fulian', organization('姑苏区妇联', 'region: gusu'));
  write('organizations/pingjiang', organization('平江妇联', 'region: gusu\nparent: fulian'));
  const file = (id: string) => `${root}/${id}/index.mdx`;
  const optional = await withdraw({ ...gone, type: 'organizations', id: 'fulian', root, cacheDir: cache() });
  expect(optional.references).toEqual([`${file('organizations/pingjiang')}：去掉了通向它的 1 处。`]);
  expect((await checkContent(root)).faults).toEqual([]);
  const required = await withdraw({ ...gone, type: 'regions', id: 'gusu', root, cacheDir: cache() });
  expect(required.references).toEqual(
    ['families/li-jia:4', 'families/wang-jia:4', 'organizations/pingjiang:4'].map((place) => {
      const [id = '', line] = place.split(':');
      return `${file(id)}:${line} 还写着它，要您来改：“区县街道”里没有 gusu。请从列表里选一项，或者先建好那一条。`;
    }),
  );
});

test('the checklist names every place where copies live, with commands that name the entry and no other', () => {
  const text = checklist({
    ...gone,
    title: '李家',
    content: 'content',
    siteUrl: 'https://example.org/fulian/',
  });
  expect(text).toContain('打开 https://example.org/fulian/families/li-jia/ ');
  expect(text).toContain(
    'git filter-repo --invert-paths --path content/families/li-jia/ --replace-text ../words.txt --replace-message ../words.txt',
  );
  expect(text).toContain("echo 'li-jia==>已撤下' >> ../words.txt");
  for (const place of [
    '草稿',
    '旧的部署',
    'CDN',
    '百度',
    '微信',
    '开放数据',
    'git push --mirror --force',
    '复刻',
  ])
    expect(text).toContain(place);
  expect(text).toContain('git commit -m "撤下一条模范家庭"');
});

function cache(...folders: string[]): string {
  const folder = join(root, '../', `${root.split('/').at(-1)}-cache`);
  for (const name of ['desk', ...folders]) mkdirSync(join(folder, name), { recursive: true });
  return folder;
}

function write(path: string, text: string): void {
  const file = join(root, path, 'index.mdx');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function entry(title: string, more: string): string {
  return `---\ntitle: ${title}\nsummary: 一句话\n${more}\npublishedAt: 2026-10-20 09:00\n---\n`;
}

function family(title: string): string {
  return entry(title, 'region: gusu\nkind: finest\nconsent:\n  basis: already-public');
}

function organization(title: string, more: string): string {
  return entry(title, `${more}\nkind: federation`);
}
