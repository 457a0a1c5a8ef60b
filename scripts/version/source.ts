import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The commit of this folder, and whether something that the site is made of differs from it. */
export async function sourceOf(content: string): Promise<{ commit: string | null; changed?: true }> {
  const commit = await git('rev-parse', '--verify', 'HEAD').catch(() => '');
  if (!commit) return { commit: null };
  const made = ['src', 'cms', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', content];
  const differing = await git('status', '--porcelain', '--', ...made).catch(() => '');
  return differing ? { commit, changed: true } : { commit };
}

async function git(...args: string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
}
