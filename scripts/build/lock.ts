import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does the work while no other process that names the same lock file does: waits for it up to `patience` milliseconds, then
 * throws a Chinese sentence. What a process left behind that does not live any more is taken over.
 */
export async function alone<Result>(
  file: string,
  work: () => Promise<Result>,
  { patience = 30 * 60_000, pause = 500 } = {},
): Promise<Result> {
  const mine = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(mine, JSON.stringify(owner(process.pid)));
  const until = Date.now() + patience;
  let told = false;
  try {
    while (!(await taken(mine, file))) {
      const other = await readFile(file, 'utf8').catch(() => '');
      if (other && !lives(other)) await removeStale(file, other);
      else if (Date.now() > until) throw new Error(busy(other, '一直没有做完，这一次不生成了。'));
      else {
        if (!told) console.log(busy(other, '等它做完再开始……'));
        told = true;
        await wait(pause);
      }
    }
    try {
      return await work();
    } finally {
      await rm(file, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** A hard link is made by one process only; where the disk has none, an exclusive write is as good but for its moment of being empty. */
async function taken(mine: string, file: string): Promise<boolean> {
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  return writeFile(file, await readFile(mine), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

/** Moved first: of two that find it stale only one has it, and whoever caught a living one puts it back. */
async function removeStale(file: string, seen: string): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(aside, 'utf8')) !== seen) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function lives(text: string): boolean {
  try {
    const { pid, host, began } = JSON.parse(text) as Owner;
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return began === owner(pid).began;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are used again; where Linux tells when a process began, that is compared too. */
function owner(pid: number): Owner {
  return { pid, host: hostname(), began: startOf(pid) };
}

function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return `${boot} ${fields[19]}`;
  } catch {
    return '';
  }
}

function busy(other: string, then: string): string {
  const [, pid = '?'] = /"pid":(\d+)/.exec(other) ?? [];
  return `这个文件夹里另一个生成正在进行（进程 ${pid}），${then}`;
}

interface Owner {
  pid: number;
  host: string;
  /** Boot and clock ticks since; empty where the system does not tell. */
  began: string;
}
