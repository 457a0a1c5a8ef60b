import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownServer, type OwnServer } from '../bench-swaps/own-server.ts';
import { smallProject, type SmallProject } from '../bench-swaps/small-project.ts';

const project: SmallProject = smallProject(2);
let server: OwnServer;
let release = 0;

beforeAll(async () => {
  server = ownServer(project.root, { settings: 'SITE_URL=https://fulian.example/\n' });
  project.set({ release: ++release });
  await server.push();
}, 60_000);
afterAll(() => {
  project.remove();
  server.remove();
});

const inRoot = (...parts: string[]) => join(server.root, ...parts);
const home = () => /<b>(\d+)</.exec(readFileSync(inRoot('current/index.html'), 'utf8'))?.[1];
const releases = () => readdirSync(inRoot('releases')).sort();
const lines = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('remote: '))
    .map((line) => line.slice(8).replace(/\d+(\.\d+)? 秒/, 'N 秒'));

test('a push is published, and whoever pushed reads how it went', async () => {
  const commit = project.set({ release: ++release }).slice(0, 8);
  const { code, output } = await server.push();
  expect(code).toBe(0);
  expect(lines(output)).toEqual([
    `【微家】开始发布提交 ${commit}。`,
    '生成第 2 版……',
    '压缩和摆放…… N 秒',
    '12 个文件，5 个和网上的不一样。',
    `【微家】已经发布：https://fulian.example/（提交 ${commit}，用了 N 秒）。`,
  ]);
  expect(home()).toBe('2');
  expect(server.served()).toMatch(new RegExp(`^\\d{17}-${commit}$`));
}, 60_000);

test('a build that fails leaves the site as it was, and says so', async () => {
  const before = server.served();
  project.set({ release: ++release, code: 1 });
  const { output } = await server.push();
  expect(lines(output).slice(-2)).toEqual([
    'content/families/x/index.mdx:2:1 这一条有问题。',
    '【微家】没有发布：网站没有生成成功，原因在上面。改好以后再推送一次就行。网站还是原来的样子。',
  ]);
  expect(server.served()).toBe(before);
}, 60_000);

test('a site with exceptions is published, and they are pointed out', async () => {
  project.set({ release: ++release, code: 3 });
  const { output } = await server.push();
  expect(output).toContain('有的内容有问题，用的是它以前的样子，或者没有公开。');
  expect(home()).toBe(String(release));
}, 60_000);

test('another branch changes nothing', async () => {
  const before = server.served();
  expect((await server.push('draft')).output).toContain('推送的不是 main 分支，网站不变。');
  expect(server.served()).toBe(before);
}, 60_000);

test('pushes during a build are published together, the newest of them, by whose turn comes first', async () => {
  project.set({ release: ++release, takes: 1500 });
  const first = server.push();
  await expect.poll(() => readFileSync(inRoot('tried'), 'utf8').trim(), { timeout: 20_000 }).toBe(head());
  const waiting: Promise<{ output: string }>[] = [];
  for (let later = 0; later < 3; later++) {
    project.set({ release: ++release });
    waiting.push(server.push());
    await expect.poll(() => server.git('ls-remote', inRoot('site.git'), 'main')).toContain(head());
  }
  const [, ...outputs] = (await Promise.all([first, ...waiting])).map(({ output }) => output);
  expect(outputs.filter((output) => output.includes('开始发布提交'))).toHaveLength(1);
  expect(outputs.filter((output) => output.includes('和另一次合在一起做过了'))).toHaveLength(2);
  for (const output of outputs)
    expect(output).toContain(`已经发布：https://fulian.example/（提交 ${head().slice(0, 8)}`);
  expect(home()).toBe(String(release));
}, 60_000);

test('five releases stay; going back is one command, and the night does not undo it', async () => {
  while (releases().length < 5) await pushed();
  const [oldest] = releases();
  await pushed();
  expect(releases()).toHaveLength(5);
  expect(releases()).not.toContain(oldest);

  const back = await server.command('rollback');
  expect(back.output).toContain(`已经退回到 ${releases()[3]}。`);
  expect(home()).toBe(String(release - 1));
  expect((await server.command('nightly')).output).toContain('夜里不重新生成');
  expect(home()).toBe(String(release - 1));
  expect((await server.command('list')).output).toContain(`${releases()[3]}  ← 网上的是这一版`);
  expect((await server.command('rollback', 'no-such')).output).toContain('没有可以退回的版本“no-such”。');

  expect((await server.command('publish')).code).toBe(0);
  expect(home()).toBe(String(release));
  const before = releases();
  expect((await server.command('nightly')).output).toContain('和网上的完全一样，不用换。');
  expect(releases()).toEqual(before);
}, 120_000);

test('a withdrawal takes away the releases that still show it', async () => {
  project.set({ release: ++release, withdrawn: ['abc'] });
  await server.push();
  expect(releases()).toEqual([server.served()]);
  expect((await server.command('rollback')).output).toContain('没有可以退回的版本。');
}, 60_000);

test('files that are not of the commit go, but the cache; a checkout that was broken is made anew', async () => {
  writeFileSync(inRoot('build/left-over'), 'x');
  await pushed();
  expect(existsSync(inRoot('build/left-over'))).toBe(false);
  writeFileSync(inRoot('build/.git'), 'broken');
  rmSync(inRoot('build/plan.json'));
  await pushed();
  expect(home()).toBe(String(release));
}, 60_000);

test('it goes on when whoever pushed hangs up', async () => {
  project.set({ release: ++release, takes: 1000, withdrawn: ['abc'] });
  const push = spawn('git', ['-C', project.root, 'push', '--quiet', inRoot('site.git'), 'main'], {
    env: server.env,
    detached: true,
    stdio: 'ignore',
  });
  await expect.poll(() => readFileSync(inRoot('tried'), 'utf8').trim(), { timeout: 20_000 }).toBe(head());
  process.kill(-push.pid!, 'SIGKILL');
  await once(push, 'exit');
  await expect.poll(home, { timeout: 30_000 }).toBe(String(release));
}, 60_000);

async function pushed(): Promise<void> {
  project.set({ release: ++release, withdrawn: releases().length === 1 ? ['abc'] : [] });
  expect((await server.push()).output).toContain('已经发布');
}

function head(): string {
  return server.git('rev-parse', 'HEAD');
}
