import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitReads } from './desk-reads.ts';

let repo: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim();
const ask = async (action: string, params: object) => gitReads(repo)[action]!({ branch: 'main', ...params });
const draft = { collection: 'activities', slug: '读书/index' };

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'weijia-reads-'));
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '测试');
  git('config', 'user.email', 'test@localhost');
  save('content/activities/a/index.mdx', '甲\n', 'content/activities/a/1.webp', 'x');
  git('switch', '-q', '-c', 'cms/activities/读书/index');
  save('content/activities/读书/index.mdx', '乙\n', 'content/activities/读书/窗.webp', '\0y');
  git('config', 'branch.cms/activities/读书/index.description', 'decap-cms/pending_review');
  git('switch', '-q', 'main');
  save('content/activities/b/index.mdx', '丙\n');
});
afterAll(() => rmSync(repo, { recursive: true }));

it('gives the entries of a folder as published, by the ids of their files', async () => {
  writeFileSync(join(repo, 'content/activities/a/index.mdx'), '没有提交');
  const { content: leaves } = (await ask('tree', { folder: 'content/activities' })) as { content: Leaf[] };
  expect(leaves.map(({ path }) => path)).toEqual([
    'content/activities/a/index.mdx',
    'content/activities/b/index.mdx',
  ]);
  const ids = [leaves[1]!.id, leaves[0]!.id, '0'.repeat(40)];
  expect((await ask('texts', { ids })).content).toEqual([
    { id: ids[0], text: '丙\n' },
    { id: ids[1], text: '甲\n' },
    { id: ids[2], text: '' },
  ]);
  expect((await ask('tree', { folder: 'content/none' })).content).toEqual([]);
});

it('gives a draft with what it changes alone, whatever was published since', async () => {
  expect((await ask('unpublishedEntries', {})).content).toEqual(['activities/读书/index']);
  const { content } = (await ask('unpublishedEntry', { id: 'activities/读书/index' })) as { content: Draft };
  expect(content).toMatchObject({ ...draft, status: 'pending_review' });
  expect(content.diffs.map(({ path, newFile }) => [path, newFile])).toEqual([
    ['content/activities/读书/index.mdx', true],
    ['content/activities/读书/窗.webp', true],
  ]);
  const path = content.diffs[0]!.path;
  expect((await ask('unpublishedEntryDataFile', { ...draft, path })).content).toEqual({ data: '乙\n' });
  const photo = { ...draft, path: content.diffs[1]!.path };
  expect((await ask('unpublishedEntryMediaFile', photo)).content).toMatchObject({
    name: '窗.webp',
    content: Buffer.from('\0y').toString('base64'),
  });
  expect(await ask('unpublishedEntry', { ...draft, slug: 'none/index' })).toMatchObject({ status: 404 });
});

it.each([
  ['tree', { folder: '--help' }],
  ['tree', { folder: 'content', branch: '../x' }],
  ['texts', { ids: ['HEAD:content/site.yml'] }],
  ['unpublishedEntry', { collection: 'a', slug: 'x..y' }],
  ['unpublishedEntryDataFile', { collection: 'a', slug: 'x:y', path: 'z' }],
])('refuses names that are none: %s %o', async (action, params) => {
  await expect(ask(action, params)).rejects.toThrow('no name');
});

function save(...filesAndTexts: string[]) {
  for (let at = 0; at < filesAndTexts.length; at += 2) {
    const path = join(repo, filesAndTexts[at]!);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filesAndTexts[at + 1]!);
  }
  git('add', '.');
  git('commit', '-q', '-m', '写');
}

interface Leaf {
  path: string;
  id: string;
}

interface Draft {
  diffs: { path: string; newFile: boolean }[];
}
