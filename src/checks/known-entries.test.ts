import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkContent } from './content.ts';
import { checkEntry } from './entry.ts';
import { programHash } from './program-hash.ts';
import { exampleContent } from './rules/example-content.ts';

vi.mock('./entry.ts', { spy: true });
vi.mock('./program-hash.ts', { spy: true });

const family = 'families/gao-chunxiang/index.mdx';
const expires = '2026-12-31';
let root: string;
let all: number;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'known-'));
  for (const [file, text] of Object.entries(exampleContent)) write(`content/${file}`, text);
  all = Object.keys(exampleContent).filter((file) => file.endsWith('index.mdx')).length;
  expect(await readThrough()).toBe(all);
});
afterEach(() => rmSync(root, { recursive: true }));

it('does not read through again what has not changed, and finds the same', async () => {
  const afresh = await checkContent(join(root, 'content'), { now });
  expect(await readThrough()).toBe(0);
  expect(await check()).toStrictEqual(afresh);
});

it('reads through what has changed, also after it was mended', async () => {
  const text = exampleContent[family]!;
  write(`content/${family}`, text.replace('正文', '正文，电话 13800138000。'));
  expect((await check()).faults.length).toBe(1);
  expect((await check()).faults.length).toBe(1);
  expect(await readThrough()).toBe(1);
  write(`content/${family}`, text);
  expect((await check()).faults).toEqual([]);
  expect(await readThrough()).toBe(0);
});

it('sees that a day has come which the entry names', async () => {
  const text = exampleContent[family]!.replace(/(\n\s+)basis: [^\n]+/, `$&$1expires: ${expires}`);
  write(`content/${family}`, text);
  const messages = async (now: string) => {
    const { faults, warnings } = await check(now);
    return [...faults, ...warnings].map(({ message }) => message).join();
  };
  expect(await messages('2026-11-22 12:00')).toBe('');
  expect(await messages('2026-12-30 12:00')).toContain('还有 1 天到期');
  expect(await messages('2027-01-01 00:00')).toContain(`在 ${expires} 到期了`);
  expect(await messages('2026-11-22 12:00')).toBe('');
});

it('sees what is wrong between entries that have not changed', async () => {
  rmSync(join(root, 'content/regions'), { recursive: true });
  const { faults } = await check();
  expect(faults).not.toEqual([]);
  expect(faults).toEqual((await checkContent(join(root, 'content'), { now })).faults);
});

it('forgets everything after a change of the programs, and where what it kept is damaged', async () => {
  vi.mocked(programHash).mockReturnValueOnce('another');
  expect(await readThrough()).toBe(all);
  expect(await readThrough()).toBe(all);
  expect(await readThrough()).toBe(0);
  truncateSync(memory(), readFileSync(memory()).length - 1);
  expect(await readThrough()).toBe(all);
  const bytes = readFileSync(memory());
  bytes[bytes.length - 100]! ^= 1;
  writeFileSync(memory(), bytes);
  expect(await readThrough()).toBe(all);
});

const now = '2026-11-22 12:00';
const memory = () => join(root, 'known');

function check(at = now) {
  return checkContent(join(root, 'content'), { now: at, memory: memory() });
}

/** How many entries a check reads through. */
async function readThrough(): Promise<number> {
  vi.mocked(checkEntry).mockClear();
  await check();
  return vi.mocked(checkEntry).mock.calls.length;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
