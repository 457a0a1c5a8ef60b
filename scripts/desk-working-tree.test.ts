import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workingTreeReads } from './desk-working-tree.ts';

let repo: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: repo });
const ask = (action: string, params: object) =>
  workingTreeReads(repo)[action]!({ branch: 'main', ...params });

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'weijia-tree-'));
  git('init', '-q', '-b', 'main');
  mkdirSync(join(repo, 'content/甲/inner'), { recursive: true });
  writeFileSync(join(repo, 'content/甲/index.mdx'), '没有提交的也算');
  writeFileSync(join(repo, 'content/甲/1.webp'), 'x');
  symlinkSync('/etc/hostname', join(repo, 'content/out'));
});
afterAll(() => rmSync(repo, { recursive: true }));

it('gives the file and the photos as they lie there', async () => {
  const entry = await ask('getEntry', { path: 'content/甲/index.mdx' });
  expect(entry).toMatchObject({
    content: { data: '没有提交的也算', file: { path: 'content/甲/index.mdx' } },
  });
  const media = (await ask('getMedia', { mediaFolder: 'content/甲' })) as { content: { path: string }[] };
  expect(media.content.map(({ path }) => path).sort()).toEqual(['content/甲/1.webp', 'content/甲/index.mdx']);
});

it.each([
  ['another branch', { branch: 'cms/x', path: 'content/甲/index.mdx' }],
  ['no such file', { path: 'content/乙/index.mdx' }],
  ['a way out', { path: '../x' }],
  ['a link out', { path: 'content/out' }],
  ['what Git keeps', { path: '.git/config' }],
])('leaves %s to decap-server', async (_, params) => {
  expect(await ask('getEntry', params)).toBeUndefined();
});
