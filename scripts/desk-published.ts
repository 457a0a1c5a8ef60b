import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { publishFolder } from './build/publish-folder.ts';

/** The newest commit of a branch: what the desk has published. */
export async function newestCommit(branch: string): Promise<string> {
  return git('rev-parse', '--verify', `refs/heads/${branch}`);
}

/**
 * Renews dist/ whenever the branch has another commit than `shown`, until the process is stopped. It builds in a clone:
 * in the working tree the desk goes from branch to branch.
 */
export function followPublished({ branch, shown }: { branch: string; shown: string }): () => Promise<void> {
  const stopping = new AbortController();
  const clone = join(mkdtempSync(join(tmpdir(), 'weijia-published-')), 'site');
  const following = follow({ branch, shown, clone, signal: stopping.signal }).catch((error: Error) => {
    if (!stopping.signal.aborted)
      console.error(`不能自动更新网站了，请重新运行 npm start。\n${error.message}`);
  });
  return async () => {
    stopping.abort();
    await following;
    rmSync(join(clone, '..'), { recursive: true, force: true, maxRetries: 5 });
  };
}

async function follow({ branch, shown, clone, signal }: Following): Promise<never> {
  for (;;) {
    await wait(2000, undefined, { signal });
    const newest = await newestCommit(branch);
    if (newest === shown) continue;
    console.log('有新内容，正在重新生成……');
    await checkOut(newest, branch, clone);
    const build = spawn(process.execPath, ['scripts/build.ts', '--tolerant'], {
      cwd: clone,
      signal,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(build, 'exit');
    if (code === 0) await publishFolder(join(clone, 'dist'), 'dist', { keep: true });
    console.log(code === 0 ? '已更新，刷新网页就能看到。' : '新内容没有生成网站，看到的还是原来的。');
    shown = newest;
  }
}

/** The clone has the packages and what earlier builds made in common with the working tree. */
async function checkOut(commit: string, branch: string, clone: string): Promise<void> {
  if (existsSync(clone)) await git('-C', clone, 'fetch', '--quiet');
  else await git('clone', '--quiet', '--shared', '--single-branch', '--branch', branch, '.', clone);
  await git('-C', clone, 'reset', '--quiet', '--hard', commit);
  for (const folder of ['node_modules', '.cache']) {
    if (!existsSync(join(clone, folder))) symlinkSync(resolve(folder), join(clone, folder), 'junction');
  }
}

async function git(...args: string[]): Promise<string> {
  return (await promisify(execFile)('git', args)).stdout.trim();
}

interface Following {
  branch: string;
  shown: string;
  clone: string;
  signal: AbortSignal;
}
