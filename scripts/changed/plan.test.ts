import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from '../serve.ts';
import { writeVersion } from '../version/version-file.ts';
import { uploadPlan } from './plan.ts';

const files = (given: Record<string, string>) => new Map(Object.entries(given));

test('first what is named by its content, then pages, then what leads to them, then deletions', () => {
  const before = files({
    'index.html': 'a',
    'about/index.html': 'a',
    'old/index.html': 'a',
    '_astro/a.css': 'a',
    'photos/1-480.webp': 'a',
    'pagefind/pagefind-entry.json': 'a',
    'pagefind/fragment/a.pf_fragment': 'a',
    'sw.js': 'a',
    _headers: 'a',
  });
  const after = files({
    'index.html': 'b',
    'about/index.html': 'a',
    'new/index.html': 'b',
    '_astro/b.css': 'b',
    'photos/2-480.webp': 'b',
    'pagefind/pagefind-entry.json': 'b',
    'pagefind/fragment/b.pf_fragment': 'b',
    'sw.js': 'a',
    _headers: 'b',
  });
  expect(uploadPlan(before, after)).toEqual({
    assets: ['_astro/b.css', 'pagefind/fragment/b.pf_fragment', 'photos/2-480.webp'],
    pages: ['index.html', 'new/index.html'],
    last: ['pagefind/pagefind-entry.json', 'files.sha256', 'version.json'],
    delete: ['old/index.html', 'pagefind/fragment/a.pf_fragment', 'photos/1-480.webp'],
    purge: [
      ...['/', '/new/', '/pagefind/pagefind-entry.json'],
      ...['/old/', '/pagefind/fragment/a.pf_fragment', '/photos/1-480.webp'],
    ],
  });
});

test('a store that is brought along step by step holds at every moment what its pages name', () => {
  const site = (release: number) => {
    const pages = Object.fromEntries(['', 'x/'].map((path) => [`${path}index.html`, `${release}`]));
    return files({ ...pages, [`_astro/${release}.css`]: 'css', [`photos/${release}-480.webp`]: 'webp' });
  };
  const store = new Map(site(1));
  const whole = () =>
    [...store].every(
      ([path, release]) =>
        !path.endsWith('.html') ||
        (store.has(`_astro/${release}.css`) && store.has(`photos/${release}-480.webp`)),
    );
  const plan = uploadPlan(site(1), site(2));
  for (const path of [...plan.assets, ...plan.pages]) {
    store.set(path, site(2).get(path)!);
    expect(whole(), path).toBe(true);
  }
  for (const path of plan.delete) {
    store.delete(path);
    expect(whole(), path).toBe(true);
  }
});

test('the same site needs nothing', () => {
  const same = files({ 'index.html': 'a' });
  expect(Object.values(uploadPlan(same, same)).flat()).toEqual([]);
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the command compares with a live site, and one that does not answer is not taken for an empty one', async () => {
  await write('live', { 'index.html': 'old' });
  await write('dist', { 'index.html': 'new', 'about/index.html': 'new' });
  const live = await serveFolder(join(root, 'live'), { port: 0 });
  expect(await changed(live.url)).toContain('要传 4 个文件（1 KB），要删 0 个；网站一共 2 个。');
  expect(readdirSync(join(root, 'out'))).toEqual([
    '1-assets.txt',
    '2-pages.txt',
    '3-last.txt',
    '4-delete.txt',
    '5-purge.txt',
  ]);
  expect(readFileSync(join(root, 'out/2-pages.txt'), 'utf8')).toBe('about/index.html\nindex.html\n');
  expect(await changed(join(root, 'dist/files.sha256'))).toBe('和网上的完全一样，没有要传的。\n');
  await live.close();
  expect(await changed(live.url)).toContain('读不到（连不上）。');
}, 60_000);

async function write(folder: string, content: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }
  await writeVersion(join(root, folder), { commit: null });
}

/** In a process that this one need not wait for: it serves the live site. */
async function changed(from: string): Promise<string> {
  const args = ['scripts/changed.ts', '--from', from, '--to', join(root, 'dist'), '--out', join(root, 'out')];
  const child = spawn(process.execPath, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  await once(child, 'close');
  return output;
}
