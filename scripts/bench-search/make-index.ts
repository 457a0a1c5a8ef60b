import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Corpus } from './corpora.ts';

/** Indexes the pages, in a process of its own, puts the index into the folder, which is emptied, and tells what that took. */
export async function makeIndex(
  engine: string,
  { pages, words }: Pick<Corpus, 'pages' | 'words'>,
  folder: string,
): Promise<IndexCost> {
  const made = await newFolder();
  const list = `${made}.json`;
  await writeFile(list, JSON.stringify({ pages, words }));
  const child = fileURLToPath(new URL('./index-child.ts', import.meta.url));
  // The shell counts the processor time of all that was started below it; Node counts only its own.
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', '"$@" && times', 'sh', process.execPath, child, engine, list, made],
    { maxBuffer: 2 ** 26 },
  );
  await rm(list);
  await rm(folder, { recursive: true, force: true });
  await cp(made, folder, { recursive: true });
  await rm(made, { recursive: true });
  return { seconds: secondsOf(stdout.trim().split('\n').at(-1)!), bytes: await sizeOf(folder) };
}

/**
 * A folder in memory, where the system has one with room. On a disk a second run would take up to twice as long: for each file that
 * it makes, ext4 passes over all that were deleted in the last five minutes.
 */
async function newFolder(): Promise<string> {
  const inMemory = '/dev/shm';
  const { bavail, bsize } = await statfs(inMemory).catch(() => ({ bavail: 0, bsize: 0 }));
  const parent = bavail * bsize > 2 ** 30 ? inMemory : tmpdir();
  return mkdtemp(join(parent, 'bench-search-'));
}

/** The seconds of a line of the shell's `times`: 0m1.250s 0m0.310s. */
function secondsOf(line: string): number {
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** What an index costs to make and to keep. */
export interface IndexCost {
  /** Of the processor, user and system, of all processes. */
  seconds: number;
  /** On disk. */
  bytes: number;
}
