import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { contentFolder } from '../../src/checks/content-folder.ts';
import { filesBelow } from '../../src/files-below.ts';
import { cleanEnvironment } from './clean-environment.ts';

/**
 * Runs scripts/build-here.ts with these arguments in a process of its own: with a clean environment, within limits of time and
 * memory, and believing it only when it says that it came to its end. Answers with the exit code (see exitCodes).
 */
export async function buildGuarded(
  args: string[],
  { env = process.env, limits = limitsOf(env) }: { env?: NodeJS.ProcessEnv; limits?: Limits } = {},
): Promise<number> {
  const first = await run(args, env, limits);
  if (!first.again) return first.code;
  console.error('\n可能是以前留下的缓存坏了。清掉缓存，从头再生成一次。\n');
  return (await run(args, env, limits)).code;
}

/** What the exit code of a build says: whether the site is new, and whether it is all that the editors wrote. */
export const exitCodes = { published: 0, refused: 1, withExceptions: 3 } as const;

/** BUILD_MINUTES and BUILD_MEMORY_MB (of JavaScript's heap), else half an hour and half of the machine's memory, 1 to 4 GB. */
export function limitsOf(env: NodeJS.ProcessEnv): Limits {
  const half = Math.floor(totalmem() / 2 / 1024 ** 2);
  return {
    minutes: positive(env['BUILD_MINUTES'], 30),
    megabytes: positive(env['BUILD_MEMORY_MB'], Math.min(4096, Math.max(1024, half))),
  };
}

async function run(args: string[], env: NodeJS.ProcessEnv, { minutes, megabytes }: Limits): Promise<Report> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      ...heapFlags(countEntries(contentFolder())),
      'scripts/build-here.ts',
      ...args,
    ],
    { env: cleanEnvironment(env), stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
  );
  let report: Report | undefined;
  let late = false;
  child.on('message', (message) => (report = message as Report));
  const timer = setTimeout(() => ((late = true), stop(child, 'SIGKILL')), minutes * 60_000);
  const pass = (signal: NodeJS.Signals) => stop(child, signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  process.off('SIGINT', pass).off('SIGTERM', pass);
  clearTimeout(timer);
  // Programs that it started, such as the search's, end with it.
  stop(child, 'SIGKILL');
  if (report && code === report.code) return report;
  console.error(`\n${reason({ code, signal, late, minutes, megabytes })}dist 里还是上一次的。`);
  return { code: exitCodes.refused };
}

function reason({ code, signal, late, minutes, megabytes }: Ending): string {
  if (late)
    return `生成网站超过了 ${minutes} 分钟，停了下来。内容很多、电脑很慢的话，请把环境变量 BUILD_MINUTES 改大。`;
  if (signal === 'SIGABRT' || code === 134)
    return `生成网站用的内存超过了 ${megabytes} MB，停了下来。内容很多的话，请把环境变量 BUILD_MEMORY_MB 改大。`;
  if (signal === 'SIGKILL') return '生成网站的程序被系统停掉了，多半是内存不够。请关掉别的程序，再来一次。';
  if (signal) return `生成网站的程序中途停了（${signal}）。请再来一次。`;
  return `生成网站的程序没有做完就退出了（退出码 ${code}）。请看上面最后几行，改好后再来一次。`;
}

/**
 * How V8 is told to keep its heap: of many entries it is cleared when it has grown by 30 %, not when it has doubled (10,000
 * entries: 0.1 GB less); of few that would cost a seventh of the processor time for nothing.
 */
export function heapFlags(entries: number): string[] {
  return [...(entries > many ? ['--heap-growing-percent=30'] : []), '--max-semi-space-size=16'];
}

const many = 3000;

/** Entries, valid or not: how large the build will be, before anything is read. */
function countEntries(content: string): number {
  const files = existsSync(content) ? filesBelow(content) : [];
  return files.filter((file) => file.endsWith('/index.mdx')).length;
}

/** It and everything that it started. */
function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    child.kill(signal);
  }
}

function positive(given: string | undefined, otherwise: number): number {
  const number = Number(given);
  return given && number > 0 ? number : otherwise;
}

/** What the process that builds says at its end. */
export interface Report {
  code: number;
  /** Whether it failed with what an earlier build had left, so that a build from nothing may succeed. */
  again?: boolean;
}

interface Limits {
  minutes: number;
  megabytes: number;
}

interface Ending extends Limits {
  code: number | null;
  signal: NodeJS.Signals | null;
  late: boolean;
}
