import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alone } from './lock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'));

test('eight processes at once do their work one after the other, and nothing stays behind', async () => {
  const root = folder();
  const worker = `
    import { alone } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    import { appendFileSync } from 'node:fs';
    await alone(${JSON.stringify(join(root, 'build.lock'))}, async () => {
      appendFileSync(${JSON.stringify(join(root, 'log'))}, '<');
      await new Promise((resolve) => setTimeout(resolve, 20));
      appendFileSync(${JSON.stringify(join(root, 'log'))}, '>');
    }, { pause: 5 });`;
  // One that died in its work is taken over by whoever comes first.
  writeFileSync(
    join(root, 'build.lock'),
    JSON.stringify({ pid: deadProcess(), host: hostname(), began: '' }),
  );
  const started = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '--eval', worker]),
  );
  await Promise.all(started.map((one) => once(one, 'exit')));
  expect(readFileSync(join(root, 'log'), 'utf8')).toBe('<>'.repeat(8));
  expect(readdirSync(root)).toEqual(['log']);
}, 30_000);

test('who has waited long enough is told who is at work', async () => {
  const file = join(folder(), 'build.lock');
  await alone(file, async () => {
    await expect(alone(file, async () => {}, { patience: 20, pause: 5 })).rejects.toThrow(
      `这个文件夹里另一个生成正在进行（进程 ${process.pid}），一直没有做完，这一次不生成了。`,
    );
  });
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['of another computer', { pid: process.pid, host: 'elsewhere', began: '' }],
  ['of an earlier process with the same number', { pid: process.pid, host: hostname(), began: 'before 1' }],
])('a lock %s is taken over', async (_, left) => {
  const file = join(folder(), 'build.lock');
  writeFileSync(file, JSON.stringify(left));
  expect(await alone(file, async () => 'done', { patience: 0 })).toBe('done');
});

function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
