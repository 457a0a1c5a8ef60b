import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bytesBelow } from '../../src/files-below.ts';
import type { Corpus } from './corpora.ts';

/** Indexes the pages into an empty folder, in a process of its own, and tells what that took. */
export async function makeIndex(
  engine: string,
  { pages, words }: Pick<Corpus, 'pages' | 'words'>,
  folder: string,
): Promise<IndexCost> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const list = `${folder}.json`;
  await writeFile(list, JSON.stringify({ pages, words }));
  const child = fileURLToPath(new URL('./index-child.ts', import.meta.url));
  // The shell counts the processor time of all that was started below it; Node counts only its own.
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', '"$@" && times', 'sh', process.execPath, child, engine, list, folder],
    { maxBuffer: 2 ** 26 },
  );
  await rm(list);
  return { seconds: secondsOf(stdout.trim().split('\n').at(-1)!), bytes: bytesBelow(folder) };
}

/** The seconds of a line of the shell's `times`: 0m1.250s 0m0.310s. */
function secondsOf(line: string): number {
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** What an index costs to make and to keep. */
export interface IndexCost {
  /** Of the processor, user and system, of all processes. */
  seconds: number;
  /** On disk. */
  bytes: number;
}
