import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openFront } from './desk-front.ts';
import { freePort, needFree } from './desk-ports.ts';

/** Lets the desk of this computer write into a local Git repository; reachable from this computer only, ends with its parent. */
export async function startProxy({ repo, port = 8081, branch = 'main' }: ProxyOptions): Promise<Proxy> {
  const notes = await readyRepository(repo, branch);
  for (const note of notes) console.log(note);
  // decap-server says nothing when its port is taken.
  await needFree(
    port,
    `编辑台的写入服务没有开起来：端口 ${port} 被占用了。请关掉另一个开着的编辑台，再试一次；也可以用环境变量 DESK_PORT 换一个端口。`,
  );
  const behind = await freePort();
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('decap-server')], {
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repo,
      BIND_HOST: '127.0.0.1',
      PORT: String(behind),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const endWithParent = () => void server.kill();
  process.once('exit', endWithParent);
  await answering(server, behind);
  const front = await openFront({ repo, port, behind });
  return {
    notes,
    async stop() {
      process.off('exit', endWithParent);
      await front.close();
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    },
  };
}

/** Makes the repository fit for the desk; throws where only people can help, says what it did or what to mind. */
async function readyRepository(repo: string, branch: string): Promise<string[]> {
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('git', args, { cwd: repo }).catch(() => ({
      stdout: undefined,
    }));
    return stdout?.trim();
  };
  if ((await git('rev-parse', '--is-inside-work-tree')) !== 'true') {
    throw new Error(
      `编辑台要把内容存进 Git，可是 ${repo} 不是 Git 仓库。请在这个文件夹里运行 git init，再提交一次。`,
    );
  }
  if ((await git('rev-parse', '--verify', `refs/heads/${branch}`)) === undefined) {
    throw new Error(
      `编辑台要写进分支“${branch}”，仓库里没有它。请先提交一次，或者用 DESK_BRANCH 写明分支的名字。`,
    );
  }
  const notes: string[] = [];
  const current = await git('symbolic-ref', '--short', 'HEAD');
  if (current !== branch) {
    notes.push(
      `注意：现在的分支是“${current ?? '（没有）'}”，编辑台发布的内容会写进这里，不是“${branch}”。请先运行 git switch ${branch}，再打开编辑台。`,
    );
  }
  // Otherwise a draft whose path has Chinese in it cannot be opened again.
  await git('config', '--local', 'core.quotepath', 'false');
  if (!(await git('config', 'user.name')) || !(await git('config', 'user.email'))) {
    await git('config', '--local', 'user.name', '网站编辑');
    await git('config', '--local', 'user.email', 'bianji@localhost');
    notes.push(
      '这台电脑还没有写明是谁在提交，先记作“网站编辑”。要写自己的名字，请运行：git config user.name "姓名"',
    );
  }
  if (await git('status', '--porcelain')) {
    notes.push('注意：文件夹里有还没提交的改动，编辑台保存时会把它们一起提交。请先提交，再打开编辑台。');
  }
  return notes;
}

async function answering(server: ChildProcess, port: number) {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  server.kill();
  throw new Error('编辑台的写入服务没有开起来。请重新运行 npm ci，再试一次。');
}

interface ProxyOptions {
  /** The folder of the repository. */
  repo: string;
  port?: number;
  branch?: string;
}

export interface Proxy {
  /** What was done or is to be minded, as sentences. */
  notes: string[];
  stop(): Promise<void>;
}
