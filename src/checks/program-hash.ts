import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash (SHA-256 in hexadecimal digits) of the programs that match, of the packages' versions and of Node's: what was
 * remembered under another one was found by other programs. Patterns and paths stand below `root`, this project.
 */
export function programHash(patterns: string[], root = project): string {
  const hash = createHash('sha256').update(process.version);
  const programs = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
  for (const name of [...programs.filter((name) => !/\.test\.ts$/.test(name)).sort(), 'package-lock.json'])
    hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

const project = join(import.meta.dirname, '../..');
