import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { serveFolder } from '../serve.ts';
import { compareLive } from './compare.ts';
import { writeVersion, type Version } from './version-file.ts';

const root = mkdtempSync(join(tmpdir(), 'version-'));
let version: Version;

beforeEach(async () => {
  for (const folder of ['about', 'photos']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['index.html', 'about/index.html', '404.html', 'photos/图 1.webp', '_headers'])
    writeFileSync(join(root, name), name);
  version = await writeVersion(root, { commit: 'c'.repeat(40) });
});
afterAll(() => rmSync(root, { recursive: true }));

test('the list is what sha256sum checks, and the hash hangs on names and bytes alone', async () => {
  expect(version.files).toBe(5);
  expect(() =>
    execFileSync('sha256sum', ['--check', '--strict', 'files.sha256'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow();
  expect(await writeVersion(root, { commit: null })).toMatchObject({ hash: version.hash, commit: null });
  writeFileSync(join(root, 'about/index.html'), 'other');
  expect((await writeVersion(root, { commit: null })).hash).not.toBe(version.hash);
});

test('a site that is served as it was built has no differences, below a path too', async () => {
  expect(await live()).toEqual([]);
});

test('what servers keep to themselves is not missed', async () => {
  mkdirSync(join(root, '_server'), { recursive: true });
  writeFileSync(join(root, '_server/nginx-maps.conf'), 'map');
  version = await writeVersion(root, { commit: 'c'.repeat(40) });
  for (const name of ['_server', '_headers']) rmSync(join(root, name), { recursive: true });
  expect(await live()).toEqual([]);
});

test.each(['<html>', '{}', 'null'])('a version that is none is refused in a sentence: %s', async (text) => {
  writeFileSync(join(root, 'version.json'), text);
  await expect(live()).rejects.toThrow(/version\.json 打得开，里面却不是网站的版本。/);
});

test('what differs is named with its address', async () => {
  writeFileSync(join(root, 'about/index.html'), 'somebody else’s');
  rmSync(join(root, 'photos/图 1.webp'));
  expect(await live()).toEqual([
    '/about/index.html：网上的和生成的不一样。',
    '/photos/图 1.webp：网上没有这个文件。',
  ]);
});

test('a list that does not fit, and another build than the one here, are said', async () => {
  writeFileSync(join(root, 'version.json'), JSON.stringify({ ...version, hash: 'f'.repeat(64) }));
  expect(await live({ ...version, commit: 'a'.repeat(40), changed: true })).toEqual([
    'files.sha256 和 version.json 里的校验值不一样：清单或者版本被改过，或者只传了一半。',
    `网上的是 提交 cccccccc（ffffffffffff），这里的是 提交 aaaaaaaa（有没提交的改动）（${version.hash.slice(0, 12)}）：不是同一次生成的。`,
  ]);
});

test('a site without a version is refused in a sentence', async () => {
  rmSync(join(root, 'version.json'));
  await expect(live()).rejects.toThrow(/version\.json 读不到。请看网址对不对/);
});

async function live(expected?: Version): Promise<string[]> {
  const served = await serveFolder(root, { port: 0, base: '/fulian/' });
  try {
    return (await compareLive(new URL(served.url), expected ? { expected } : {})).differences;
  } finally {
    await served.close();
  }
}
