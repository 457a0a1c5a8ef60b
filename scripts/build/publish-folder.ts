import { constants, existsSync } from 'node:fs';
import { cp, rename, rm, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { bytesBelow } from '../../src/files-below.ts';

/**
 * Puts `from` in the place of `to` at once: a reader sees the old folder or the new one, never a mixture. It is moved there, or
 * with `keep` and from another disk copied. Refuses in Chinese where the disk has no room for a copy, and then the old one stays.
 */
export async function publishFolder(from: string, to: string, { keep = false } = {}): Promise<void> {
  await settleFolder(to);
  const { part, next, old } = names(to);
  if (keep || !(await moved(from, next))) await copied(from, { to, part, next });
  await rename(to, old).catch(ignoreMissing);
  await rename(next, to);
  await rm(old, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}

/** `next` is there only when it is whole: settleFolder may trust it. */
async function copied(
  from: string,
  { to, part, next }: Record<'to' | 'part' | 'next', string>,
): Promise<void> {
  await needRoom(from, to);
  try {
    await cp(from, part, { recursive: true, mode: constants.COPYFILE_FICLONE });
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
  await rename(part, next);
}

/** Finishes or takes back what a process did not get to finish that died in publishFolder; `to` is then whole, old or new. */
export async function settleFolder(to: string): Promise<void> {
  const { part, next, old } = names(to);
  if (!existsSync(to) && existsSync(next)) await rename(next, to);
  if (!existsSync(to) && existsSync(old)) await rename(old, to);
  for (const rest of [part, next, old]) await rm(rest, { recursive: true, force: true });
}

/** Half-copied, whole but not in its place, replaced. */
function names(to: string) {
  return { part: `${to}.part`, next: `${to}.next`, old: `${to}.old` };
}

async function needRoom(from: string, to: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(resolve(to)));
  const needed = bytesBelow(from);
  if (bavail * bsize >= needed) return;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 ** 2);
  throw new Error(
    `磁盘空间不够：新网站要 ${megabytes(needed)} MB，只剩 ${megabytes(bavail * bsize)} MB。${to} 里还是上一次的。请腾出空间，再来一次。`,
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
