import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The published versions of a path below `content` (an entry's folder or a file of settings), the newest first, at most
 * `limit`: what the current branch held itself, never the drafts of a branch that was merged. Those of an entry end where it
 * was once taken away, for what was taken away must not come back. Empty where there is no Git repository.
 */
export async function versionsOf(
  content: string,
  path: string,
  { limit = 30 }: { limit?: number } = {},
): Promise<Version[]> {
  const log = await git(content, [
    ...['log', '--first-parent', '--no-renames', `--max-count=${limit}`, '--format=%H %ct', '--', path],
  ]).catch(() => '');
  const versions: Version[] = [];
  for (const line of String(log).trim().split('\n').filter(Boolean)) {
    const [commit = '', seconds] = line.split(' ');
    const files = await filesAt(content, commit, path);
    const held = files.includes(path) || files.includes(`${path}/index.mdx`);
    if (held) versions.push({ commit, seconds: Number(seconds), files });
    else if (path.includes('/')) break;
  }
  return versions;
}

/** The text of a version's own file: the entry's index.mdx or the file of settings itself. */
export async function textAt(content: string, path: string, { commit, files }: Version): Promise<string> {
  const file = files.includes(path) ? path : `${path}/index.mdx`;
  return (await git(content, ['show', `${commit}:./${file}`])).toString('utf8');
}

/** Puts a version with all its files into the folder `to` in the place of what is there. */
export async function placeVersion(content: string, path: string, { commit, files }: Version, to: string) {
  await rm(join(to, path), { recursive: true, force: true });
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), await git(content, ['show', `${commit}:./${file}`]));
  }
}

/** Whether earlier versions are missing because only the last ones were fetched, as hosts do by default. */
export async function isShallow(content: string): Promise<boolean> {
  const answer = await git(content, ['rev-parse', '--is-shallow-repository']).catch(() => '');
  return String(answer).trim() === 'true';
}

async function filesAt(content: string, commit: string, path: string): Promise<string[]> {
  const list = await git(content, ['ls-tree', '-r', '-z', '--name-only', commit, '--', path]);
  return list.toString('utf8').split('\0').filter(Boolean);
}

async function git(content: string, args: string[]): Promise<Buffer> {
  const command = ['-C', content, '-c', 'core.quotePath=false', ...args];
  const { stdout } = await promisify(execFile)('git', command, {
    encoding: 'buffer',
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

export interface Version {
  commit: string;
  /** When it was committed, in seconds since 1970. */
  seconds: number;
  /** Its files, below the content folder. */
  files: string[];
}
