import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Empties the place of a folder by moving it aside, until `forgetAside`: ext4 does not give out anew the number of a file that was
 * removed within the last minutes, and looks past all of them for every new one, so that a build right after a removal of thousands
 * of files pays for that.
 */
export function putAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(folder, join(aside, `${process.pid}-${(moved += 1)}`));
}

/** Removes all that was put aside, by an earlier bench that was stopped too. */
export function forgetAside(): void {
  rmSync(aside, { recursive: true, force: true });
}

const aside = '.cache/bench/aside';
let moved = 0;
