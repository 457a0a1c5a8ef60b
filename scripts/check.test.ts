import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleContent } from '../src/checks/rules/example-content.ts';

let root: string;
const file = () => join(root, 'regions/gusu/index.mdx');
const good = exampleContent['regions/gusu/index.mdx']!;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(join(root, 'site.yml'), exampleContent['site.yml']!);
});
afterAll(() => rmSync(root, { recursive: true }));

it('fails over a fault, and says so in the format that was asked for', () => {
  writeFileSync(file(), `${good}\n电话 13800138000\n`);
  const { status, stdout } = check('--format', 'json', root);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).faults).toMatchObject([
    { file: file(), rule: 'mobile-number', severity: 'blocks-entry' },
  ]);
}, 60_000);

it('does not fail over a warning', () => {
  writeFileSync(file(), `${good}\n我们的的会。\n`);
  const { status, stdout } = check(root);
  expect(stdout).toContain('“的的”写了两遍');
  expect(stdout).toMatch(/内容检查通过：\d+ 条；另有 1 处请再看一眼\n$/);
  expect(status).toBe(0);
}, 60_000);

it('says what it can be asked', () => {
  expect(check('--rules').stdout).toMatch(/^# 内容检查的规则\n/);
  const { status, stderr } = check('--format', 'xml');
  expect([status, stderr.trim()]).toEqual([1, '--format 写的是“xml”。可以写 text、json、github。']);
}, 60_000);

function check(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });
}
