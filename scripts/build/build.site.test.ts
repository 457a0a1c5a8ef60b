import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCopy, type ProjectCopy } from '../../src/built-site/project-copy.ts';
import { buildCommand } from '../../src/built-site/run-build.ts';
import { useSmallContent, writeEntry } from '../../src/built-site/small-content.ts';
import { tracesIn } from '../withdraw/traces.ts';

let copy: ProjectCopy;
/** What a build from nothing makes of the small content. */
let whole: string;

const path = (...parts: string[]) => join(copy.root, ...parts);
const content = () => path('content');
const list = () => readFileSync(path('dist/files.sha256'), 'utf8');
const emptyCache = () => {
  for (const name of ['site', 'astro', 'astro.whole'])
    rmSync(path('.cache', name), { recursive: true, force: true });
};

beforeAll(() => {
  copy = projectCopy();
  useSmallContent(content());
  commit('Small content');
  const { status, output } = copy.build({ bare: true, env: { TZ: 'UTC' } });
  expect(status, output).toBe(0);
  whole = list();
}, 300_000);
afterAll(() => copy.remove());

test('another build from nothing, on another clock, gives the same bytes', () => {
  emptyCache();
  const { status, output } = copy.build({ bare: true, env: { TZ: 'America/Los_Angeles' } });
  expect(status, output).toBe(0);
  expect(list()).toBe(whole);
}, 300_000);

test('version.json names the commit, and the hash of everything', () => {
  const version = JSON.parse(readFileSync(path('dist/version.json'), 'utf8'));
  expect(version).toMatchObject({
    commit: copy.git('rev-parse', 'HEAD'),
    files: whole.split('\n').length - 1,
  });
  expect(version).not.toHaveProperty('changed');
});

test('killed in the middle, the old site stays whole; what was left does no harm to the next build', async () => {
  const { command, env } = buildCommand();
  for (const seconds of [1, 4]) {
    const build = spawn(process.execPath, command, { cwd: copy.root, env, detached: true, stdio: 'ignore' });
    await wait(seconds * 1000);
    process.kill(-build.pid!, 'SIGKILL');
    await once(build, 'exit');
    expect(list()).toBe(whole);
  }
  // What a killed build or a bad disk may leave behind.
  mkdirSync(path('.cache/site/.prerender'), { recursive: true });
  writeFileSync(path('.cache/site/.prerender/chunk.mjs'), 'export const secret = 1;');
  writeFileSync(path('.cache/site/index.html'), '<p>half');
  // From nothing again, and with the clock of Shanghai, which every build has that is run by the command.
  const { status, output } = copy.build();
  expect(status, output).toBe(0);
  expect(output).not.toContain('从头再生成一次');
  expect(list()).toBe(whole);
}, 300_000);

test('a cache that was damaged after a good build is found out, and the site is built from nothing', () => {
  writeFileSync(path('.cache/astro/data-store.json'), '{"broken');
  rmSync(path('.cache/astro/dist/families'), { recursive: true });
  const { status, output } = copy.build();
  expect(status, output).toBe(0);
  expect(list()).toBe(whole);
}, 300_000);

test('two builds at once take turns', async () => {
  const { command, env } = buildCommand();
  const builds = [1, 2].map(() => spawn(process.execPath, command, { cwd: copy.root, env }));
  const output = await Promise.all(
    builds.map(async (build) => {
      let text = '';
      build.stdout.on('data', (data) => (text += data));
      await once(build, 'close');
      return text;
    }),
  );
  expect(builds.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(output.filter((text) => text.includes('等它做完再开始')).length).toBe(1);
  expect(list()).toBe(whole);
}, 300_000);

test('a limit of time or of memory stops a build with a sentence, and the old site stays', () => {
  const late = copy.build({ env: { BUILD_MINUTES: '0.02' } });
  expect(late.status).toBe(1);
  expect(late.output).toContain('生成网站超过了 0.02 分钟，停了下来。');
  expect(late.output).toContain('dist 里还是上一次的。');
  const large = copy.build({ env: { BUILD_MEMORY_MB: '24' } });
  expect(large.status).toBe(1);
  expect(large.output).toContain('生成网站用的内存超过了 24 MB，停了下来。');
  expect(list()).toBe(whole);
}, 300_000);

test('a disk that fills up in the middle stops a build with a sentence, and the old site stays', ({
  skip,
}) => {
  const cache = path('.cache');
  // Needs the right to mount, which the containers of continuous integration often lack: then this says nothing.
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1100k', 'tmpfs', cache]);
  if (mounted.status !== 0) skip('没有挂载磁盘的权限，没有试磁盘写满的情形。');
  try {
    const { status, output } = copy.build();
    expect(status, output).toBe(1);
    expect(output).toContain('磁盘满了，网站没有生成完；dist 里还是上一次的。请腾出空间，再来一次。');
    expect(list()).toBe(whole);
  } finally {
    spawnSync('umount', [cache]);
  }
}, 300_000);

test('a program that ends the process with success is no success, and it does not see the secrets of the host', () => {
  const page = path('src/pages/ends.astro');
  writeFileSync(
    page,
    '---\nconsole.log("seen:", process.env["DEPLOY_TOKEN"]);\nprocess.exit(0);\n---\n<p></p>',
  );
  const { status, output } = copy.build({ env: { DEPLOY_TOKEN: 'secret' } });
  rmSync(page);
  expect(status).toBe(1);
  expect(output).toContain('seen: undefined');
  expect(output).toContain('生成网站的程序没有做完就退出了（退出码 0）。');
  expect(list()).toBe(whole);
}, 300_000);

test('an entry that gets lost between the content and the pages is named with its address', () => {
  const file = path('src/pages/families/[id].astro');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace("entryPaths('families')", "(await entryPaths('families')).slice(1)"));
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('getStaticPaths = () =>', 'getStaticPaths = async () =>'),
  );
  const { status, output } = copy.build();
  writeFileSync(file, before);
  expect(status).toBe(1);
  expect(output).toContain('/families/ceshi-jia/：内容里有，网站里却没有这一页。');
  expect(list()).toBe(whole);
}, 300_000);

test('a schema that grew stricter is applied to what a warm cache knows', () => {
  const file = path('src/content-types/nursing-room.ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/(label: '管理单位'.*\))\.optional\(\)/, '$1'));
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  const { status, output } = copy.build();
  writeFileSync(file, before);
  expect(status).toBe(1);
  expect(output).toMatch(/content\/nursing-rooms\/ceshi-shi\/index\.mdx:\d+:\d+ “管理单位”没有填。/);
  expect(list()).toBe(whole);
}, 300_000);

test('in production a faulty entry is what it last was, the rest is new, and the exit code says so', () => {
  const family = join(content(), 'families/ceshi-jia/index.mdx');
  writeFileSync(family, readFileSync(family, 'utf8').replace('title:', 'title：'));
  writeEntry(
    content(),
    'families/xin-jia',
    'title: 新的家庭\nregion: nowhere\nkind: finest\nconsent:\n  basis: already-public',
  );
  writeEntry(
    content(),
    'workers/xin-ren',
    'title: 新的人\nregion: gusu\nkind: person\nconsent:\n  basis: already-public',
  );
  // What only the built site shows, for no check knows its lists.
  const worker = join(content(), 'workers/ceshi-ren/index.mdx');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n见[名单](/families/region/nowhere/)。\n`);
  expect(copy.build().status).toBe(1);
  expect(list()).toBe(whole);
  const { status, output } = copy.build({ publish: true });
  expect(status, output).toBe(3);
  expect(output).toContain('content/families/ceshi-jia/index.mdx:2:');
  expect(output).toMatch(
    /families\/ceshi-jia：公开的还是 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 的版本（提交 [0-9a-f]{8}）。/,
  );
  expect(output).toContain('families/xin-jia：没有能用的旧版本，这一次没有公开。');
  expect(output).toContain('/workers/ceshi-ren/ → /families/region/nowhere/：这个链接');
  expect(output).toContain('workers/ceshi-ren：公开的还是');
  expect(readFileSync(path('dist/workers/ceshi-ren/index.html'), 'utf8')).not.toContain('名单');
  expect(readFileSync(path('dist/families/ceshi-jia/index.html'), 'utf8')).toContain('测试家庭');
  expect(existsSync(path('dist/workers/xin-ren/index.html'))).toBe(true);
  expect(tracesIn(path('dist'), ['xin-jia', '新的家庭'])).toEqual([]);
  copy.git('checkout', '--quiet', 'content');
  copy.git('clean', '--quiet', '-fd', 'content');
}, 300_000);

test('withdrawing leaves no trace in the site, in the caches or in the content', async () => {
  const { env } = buildCommand();
  const [code, output] = await run(
    ['scripts/withdraw.ts', 'families/ceshi-jia', '--reason', '本人撤回同意'],
    env,
  );
  expect(code, output).toBe(0);
  expect(output).toContain('重新生成了网站，里面已经没有它。');
  expect(output).toContain('git filter-repo --invert-paths --path content/families/ceshi-jia/');
  for (const folder of ['dist', 'content'])
    expect(tracesIn(path(folder), ['ceshi-jia', '测试家庭'])).toEqual([]);
  const cached = tracesIn(path('.cache'), ['ceshi-jia', '测试家庭']);
  expect(cached.filter((file) => !file.startsWith('desk/'))).toEqual([]);
  expect(Object.keys(JSON.parse(readFileSync(path('dist/withdrawn.json'), 'utf8'))).length).toBe(1);
}, 300_000);

async function run(args: string[], env: Record<string, string>): Promise<[number | null, string]> {
  const child = spawn(process.execPath, args, { cwd: copy.root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  await once(child, 'close');
  return [child.exitCode, output];
}

function commit(message: string): void {
  copy.git('add', '--all', 'content');
  copy.git('commit', '--quiet', `--message=${message}`);
}
