import { constants } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

/** Puts a copy of `from` in the place of `to` at once: a reader sees the old folder or the new one, never a mixture. */
export async function publishFolder(from: string, to: string): Promise<void> {
  const next = `${to}.next`;
  const old = `${to}.old`;
  await rm(next, { recursive: true, force: true });
  await cp(from, next, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rm(old, { recursive: true, force: true });
  await rename(to, old).catch(ignoreMissing);
  await rename(next, to);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
