import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startProxy } from './desk-proxy.ts';

let repo: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim();
const port = 8291;

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'weijia-proxy-'));
});
afterEach(() => rmSync(repo, { recursive: true }));

it('says what a folder lacks to be written by the desk', async () => {
  await expect(startProxy({ repo, port })).rejects.toThrow(
    '不是 Git 仓库。请在这个文件夹里运行 git init，再提交一次。',
  );
  git('init', '-q', '-b', 'main');
  await expect(startProxy({ repo, port })).rejects.toThrow('编辑台要写进分支“main”，仓库里没有它。');
});

it('answers on this computer, keeps Chinese paths readable, and minds what is not committed', async () => {
  git('init', '-q', '-b', 'main');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'a');
  git('switch', '-q', '-c', 'other');
  writeFileSync(join(repo, '新.txt'), '');
  const proxy = await startProxy({ repo, port });
  await expect(startProxy({ repo, port })).rejects.toThrow('端口 8291 被占用了');
  const ask = (action: string, origin: string) =>
    fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', folder: 'content' } }),
    });
  const own = await ask('tree', 'http://localhost:4321');
  expect([own.headers.get('access-control-allow-origin'), await own.json()]).toEqual([
    'http://localhost:4321',
    [],
  ]);
  expect((await ask('tree', 'https://example.com')).status).toBe(403);
  expect(await (await ask('info', 'http://localhost:4321')).json()).toMatchObject({ type: 'local_git' });
  await proxy.stop();
  expect(git('config', '--local', 'core.quotepath')).toBe('false');
  expect(git('config', 'user.name')).not.toBe('');
  expect(proxy.notes[0]).toContain('现在的分支是“other”');
  expect(proxy.notes.at(-1)).toContain('还没提交的改动');
  await expect(fetch(`http://127.0.0.1:${port}/api/v1`)).rejects.toThrow();
});
