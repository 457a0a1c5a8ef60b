import { spawnSync } from 'node:child_process';

/** One build for all the tests that read the built site: the command that an office runs, in a process of its own. */
export default function setup(): void {
  const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('网站没有生成，先改好上面列出的问题。');
}
