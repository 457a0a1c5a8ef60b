import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder, settleFolder } from './publish-folder.ts';

let root: string;
let site: string;
let dist: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  [site, dist] = [join(root, 'site'), join(root, 'dist')];
  fill('site', 'new');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the new folder takes the place of the old one and nothing of the old one stays', async () => {
  fill('dist', 'old', 'old.html');
  await publishFolder(site, dist);
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(version()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a copy leaves the new folder where it is', async () => {
  fill('dist', 'old', 'old.html');
  await publishFolder(site, dist, { keep: true });
  expect(version()).toBe('new');
  expect(readdirSync(root).sort()).toEqual(['dist', 'site']);
});

test('the first publication needs no old folder', async () => {
  await publishFolder(site, dist);
  expect(readdirSync(dist)).toEqual(['index.html']);
});

/** What a process may leave that is killed between two of its steps, and which version is whole then. */
const interrupted: [string, () => void, string][] = [
  ['while it copied', () => fill('dist.part', 'ne'), 'old'],
  ['when the copy was whole', () => fill('dist.next', 'new'), 'old'],
  [
    'between the two renames',
    () => (renameSync(dist, join(root, 'dist.old')), fill('dist.next', 'new')),
    'new',
  ],
  ['before the old one was removed', () => (fill('dist.old', 'old'), fill('dist', 'new')), 'new'],
  ['with only the old one left', () => renameSync(dist, join(root, 'dist.old')), 'old'],
];

test.each(interrupted)('a publication that died %s is settled', async (_, leave, whole) => {
  fill('dist', 'old');
  leave();
  await settleFolder(dist);
  expect(version()).toBe(whole);
  expect(readdirSync(root).sort()).toEqual(['dist', 'site']);
});

test('killed at any moment, what is found after settling is one version, whole', async () => {
  for (let file = 0; file < 200; file++) writeFileSync(join(site, `${file}.html`), 'new');
  const code = `import { publishFolder } from ${JSON.stringify(join(import.meta.dirname, 'publish-folder.ts'))};
    process.stdout.write('.');
    for (;;) await publishFolder(${JSON.stringify(site)}, ${JSON.stringify(dist)}, { keep: true });`;
  fill('dist', 'old');
  for (let delay = 0; delay < 60; delay += 12) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code]);
    await once(child.stdout, 'data');
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await settleFolder(dist);
    expect(readdirSync(dist).length, `after ${delay} ms`).toBe(version() === 'old' ? 1 : 201);
  }
}, 30_000);

test('a full disk leaves the old folder whole and is said in a sentence', async ({ skip }) => {
  const small = join(root, 'small-disk');
  mkdirSync(small);
  // Needs the right to mount, which the containers of continuous integration often lack.
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small]);
  if (status !== 0) skip();
  try {
    mkdirSync(join(small, 'dist'));
    writeFileSync(join(small, 'dist/index.html'), 'old');
    writeFileSync(join(site, 'photo.webp'), Buffer.alloc(300 * 1024));
    await expect(publishFolder(site, join(small, 'dist'))).rejects.toThrow(
      /^磁盘空间不够：新网站要 1 MB，只剩 1 MB。.*dist 里还是上一次的。请腾出空间，再来一次。$/,
    );
    expect(readdirSync(small)).toEqual(['dist']);
    expect(readFileSync(join(small, 'dist/index.html'), 'utf8')).toBe('old');
  } finally {
    spawnSync('umount', [small]);
  }
});

function fill(folder: string, text: string, name = 'index.html'): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, name), text);
}

function version(): string {
  return readFileSync(join(dist, 'index.html'), 'utf8');
}
