import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import { assemble } from './assemble.ts';
import { standInReport } from './report.ts';

let root: string;
let to: string;
/** When the next commit is made. */
let stamp: string | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quarantine-'));
  to = join(root, '.cache/content');
  git('init', '--quiet', '--initial-branch=main');
  cpSync('content/site.yml', join(root, 'content/site.yml'), { recursive: true });
  write('regions/gusu', region('姑苏区'));
  commit('2026-11-01T09:00:00+08:00');
});
afterEach(() => rmSync(root, { recursive: true }));

test('an entry that was broken is published as it was; one that never was good is left out', async () => {
  write('regions/gusu', region('姑苏区').replace('title:', 'title：'));
  write('regions/new', region('新区').replace('level: district', 'level: village-group'));
  commit('2026-11-02T09:00:00+08:00');
  expect(await quarantined()).toBe(
    [
      '有问题的内容没有放出去，其余的照常公开。1 处公开的是以前的版本，1 处没有公开：',
      `  regions/gusu：公开的还是 2026-11-01 09:00 的版本（提交 ${head('HEAD~1')}）。`,
      '  regions/new：没有能用的旧版本，这一次没有公开。',
      '改好上面列出的问题，再生成一次。',
    ].join('\n'),
  );
  expect(textOf('regions/gusu')).toBe(region('姑苏区'));
});

test('a fault that nobody has committed yet is answered by the last commit, and the content itself is not touched', async () => {
  write('regions/gusu', '');
  expect(await quarantined()).toContain(`的版本（提交 ${head('HEAD')}）`);
  expect(readFileSync(join(root, 'content/regions/gusu/index.mdx'), 'utf8')).toBe('');
});

test('a version that does not fit the rest any more is passed over', async () => {
  write('regions/jinchang', region('金阊'));
  write('regions/gusu', region('姑苏区二', 'parent: jinchang\n'));
  commit('2026-11-02T09:00:00+08:00');
  rmSync(join(root, 'content/regions/jinchang'), { recursive: true });
  write('regions/gusu', region('姑苏区三', 'parent: jinchang\n'));
  commit('2026-11-03T09:00:00+08:00');
  expect(await quarantined()).toContain('2026-11-01 09:00');
  expect(textOf('regions/gusu')).toContain('title: 姑苏区\n');
});

test('the photos of the version come with it, and a broken photo is a fault like any other', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#6d1722' } })
    .jpeg()
    .toBuffer();
  write('regions/gusu', region('姑苏区', 'photos:\n  - src: gate.jpg\n    alt: 城门\n'));
  writeFileSync(join(root, 'content/regions/gusu/gate.jpg'), photo);
  commit('2026-11-02T09:00:00+08:00');
  writeFileSync(join(root, 'content/regions/gusu/gate.jpg'), photo.subarray(0, 200));
  commit('2026-11-03T09:00:00+08:00');
  expect(await quarantined()).toContain('regions/gusu：公开的还是 2026-11-02 09:00 的版本');
  expect(readFileSync(join(to, 'regions/gusu/gate.jpg'))).toEqual(photo);
});

test('nothing comes back that was taken away, that was only a draft on a branch, or whose consent changed', async () => {
  write('regions/gone', region('撤下的'));
  write('families/li', family());
  commit('2026-11-02T09:00:00+08:00');
  rmSync(join(root, 'content/regions/gone'), { recursive: true });
  commit('2026-11-03T09:00:00+08:00');
  git('checkout', '--quiet', '-b', 'draft');
  write('regions/draft', region('草稿'));
  commit('2026-11-04T09:00:00+08:00');
  write('regions/draft', 'x');
  commit('2026-11-04T10:00:00+08:00');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'draft');
  write('regions/gone', 'x');
  write('families/li', family().replace('already-public', 'withdrawn'));
  commit('2026-11-05T09:00:00+08:00');
  expect(await quarantined()).toContain(
    [
      '  families/li：“公开依据与同意”后来改过，不能用以前的版本，这一次没有公开。',
      '  regions/draft：没有能用的旧版本，这一次没有公开。',
      '  regions/gone：没有能用的旧版本，这一次没有公开。',
    ].join('\n'),
  );
});

test('an entry whose consent has run out is no exception and is not replaced', async () => {
  write('families/li', family());
  commit('2026-11-02T09:00:00+08:00');
  write('families/li', family().replace('consent:', "consent:\n  expires: '2020-01-01'"));
  expect(await quarantined()).toBe('');
  expect(textOf('families/li')).toContain('2020-01-01');
});

test('the settings of the site are taken from Git too; without a repository nothing is', async () => {
  writeFileSync(join(root, 'content/site.yml'), 'name: 只有名称\n');
  expect(await quarantined()).toContain('site.yml：公开的还是 2026-11-01 09:00 的版本');
  rmSync(join(root, '.git'), { recursive: true });
  expect(await quarantined()).toContain('site.yml：没有能用的旧版本');
  expect(existsSync(join(to, 'regions/gusu/index.mdx'))).toBe(true);
});

test('a shallow clone is named as the reason', () => {
  expect(standInReport([{ path: 'regions/a', reason: 'none' }], { shallow: true })).toContain(
    '这份仓库是浅克隆，看不到以前的版本。请在工作流的检出步骤写上 fetch-depth: 0',
  );
});

async function quarantined(): Promise<string> {
  const standIns = await assemble({
    content: join(root, 'content'),
    to,
    cacheDir: join(root, '.cache'),
  });
  return standInReport(standIns, { shallow: false });
}

function write(path: string, text: string): void {
  const file = join(root, 'content', path, 'index.mdx');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function textOf(path: string): string {
  return readFileSync(join(to, path, 'index.mdx'), 'utf8');
}

function head(commit: string): string {
  return git('rev-parse', commit).slice(0, 8);
}

function commit(date: string): void {
  stamp = date;
  git('add', 'content');
  git('commit', '--quiet', '--message=x');
}

function git(...args: string[]): string {
  return execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...(stamp ? { GIT_COMMITTER_DATE: stamp } : {}) },
  }).trim();
}

function region(title: string, more = ''): string {
  return `---\ntitle: ${title}\nsummary: 一句话\nlevel: district\n${more}publishedAt: 2026-10-20 09:00\n---\n`;
}

function family(): string {
  return '---\ntitle: 李家\nsummary: 一句话\nregion: gusu\nkind: finest\nconsent:\n  basis: already-public\npublishedAt: 2026-10-20 09:00\n---\n';
}
