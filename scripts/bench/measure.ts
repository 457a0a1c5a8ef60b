import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * Runs a command to its end and tells what it and everything that it started took: CPU seconds (user and system), and the
 * most memory that all of them held at one time in MB, looked at every fifth of a second. Reads /proc, so Linux only; throws
 * with what was printed where the command fails.
 */
export async function measure(
  command: string,
  args: string[],
  { cwd, env }: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<Measured> {
  const before = ofChildren();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  let megabytes = 0;
  const timer = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid!))), 200);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}：${code}\n${printed.slice(-2000)}`);
  return { cpu: ofChildren() - before, megabytes, printed };
}

/** CPU seconds of all children that have ended, with theirs (proc(5): cutime and cstime, in hundredths). */
function ofChildren(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function memoryOf(root: number): number {
  const pages = new Map<number, { parent: number; pages: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (fields.length > 0) pages.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
  }
  const inTree = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || inTree(pages.get(pid)?.parent));
  const sum = [...pages].reduce((sum, [pid, { pages }]) => sum + (inTree(pid) ? pages : 0), 0);
  return Math.round((sum * 4096) / 1e6);
}

/** The fields after the name, which may hold anything; none where the process is gone. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}

export interface Measured {
  /** Seconds. */
  cpu: number;
  megabytes: number;
  printed: string;
}
