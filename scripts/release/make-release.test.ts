import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { writeVersion } from '../version/version-file.ts';
import { makeRelease } from './make-release.ts';

const long = '这一段很长，值得压缩。'.repeat(100);
const day = 24 * 3600_000;
let root: string;
let count: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  count = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

test('text has a brotli and a gzip copy; what is short or compressed already has none', async () => {
  const name = await released({ 'index.html': long, 'a.txt': '短', 'photos/a.webp': long });
  const read = (path: string) => readFileSync(join(root, 'releases', name, path));
  expect(filesOf(name).filter((path) => /\.(br|gz)$/.test(path))).toEqual(['index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(long);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(long);
});

test('what did not change is the same file with the same copies and date, so that browsers may keep it', async () => {
  const first = await released({ 'same/index.html': long, 'other/index.html': long });
  const second = await released({ 'same/index.html': long, 'other/index.html': `${long}。` });
  for (const suffix of ['', '.br', '.gz']) {
    expect(inode(second, `same/index.html${suffix}`)).toBe(inode(first, `same/index.html${suffix}`));
    expect(inode(second, `other/index.html${suffix}`)).not.toBe(inode(first, `other/index.html${suffix}`));
  }
});

test('styles and scripts of the releases before stay for a week; nothing that is made of content does', async () => {
  await released({
    '_astro/a.css': long,
    'admin/assets/a.js': 'a',
    'photos/a.webp': 'a',
    'pagefind/fragment/a': 'a',
  });
  await released({ '_astro/b.css': 'b' }, 0);
  const third = await released({ '_astro/c.css': 'c' }, 6 * day);
  expect(filesOf(third)).toEqual([
    ...['_astro/a.css', '_astro/a.css.br', '_astro/a.css.gz', '_astro/b.css', '_astro/c.css'],
    ...['_server/carried.json', 'admin/assets/a.js', 'files.sha256', 'version.json'],
  ]);
  const fourth = await released({ '_astro/d.css': 'd' }, 8 * day);
  expect(filesOf(fourth).filter((path) => path.startsWith('_astro/'))).toEqual([
    '_astro/b.css',
    '_astro/c.css',
    '_astro/d.css',
  ]);
});

test('what a stopped release left goes, and a release is there as a whole or not at all', async () => {
  mkdirSync(join(root, 'releases/1.part/about'), { recursive: true });
  await released({ 'index.html': long });
  await writeDist({ 'index.html': `${long}。` });
  rmSync(join(root, 'dist/index.html'));
  await expect(makeRelease({ dist: join(root, 'dist'), root, name: 'broken' })).rejects.toThrow(/ENOENT/);
  expect(readdirSync(join(root, 'releases'))).toEqual(['1', 'broken.part']);
  await released({ 'index.html': `${long}。` });
  expect(readdirSync(join(root, 'releases'))).toEqual(['1', '2']);
});

test('the same site is no new release, but says which commit it is of now', async () => {
  await released({ 'index.html': long });
  await writeDist({ 'index.html': long }, 'c'.repeat(40));
  expect(await makeRelease({ dist: join(root, 'dist'), root, name: '2' })).toBeUndefined();
  expect(readdirSync(join(root, 'releases'))).toEqual(['1']);
  expect(readFileSync(join(root, 'current/version.json'), 'utf8')).toContain('"cccc');
});

test('earlier releases that show what was withdrawn are marked', async () => {
  await released({ 'withdrawn.json': '{}' });
  await released({ 'withdrawn.json': '{"abc":"consent"}' });
  await released({ 'withdrawn.json': '{"abc":"consent"}', 'index.html': long });
  expect(readdirSync(join(root, 'releases'))).toEqual(['1', '1.forget', '2', '3']);
});

/** Makes the next release of these files and switches to it, so many milliseconds after the beginning. */
async function released(files: Record<string, string>, now = 0): Promise<string> {
  await writeDist(files);
  const name = `${++count}`;
  await makeRelease({ dist: join(root, 'dist'), root, name, now });
  rmSync(join(root, 'current'), { force: true });
  symlinkSync(`releases/${name}`, join(root, 'current'));
  return name;
}

async function writeDist(files: Record<string, string>, commit: string | null = null): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  await writeVersion(dist, { commit });
}

function filesOf(release: string): string[] {
  return filesBelow(join(root, 'releases', release));
}

function inode(release: string, path: string): number {
  return statSync(join(root, 'releases', release, path)).ino;
}
