import { readFileSync } from 'node:fs';

/** The lock file of npm (version 3) as far as this project reads it. */
export function readLockFile(path = 'package-lock.json'): LockFile {
  return JSON.parse(readFileSync(path, 'utf8')) as LockFile;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export function nameOf(path: string): string {
  return path.split('node_modules/').at(-1)!;
}

/** Where the package lies that another at `from` means by a name: beside it or further up, as Node looks for it. */
export function resolved({ packages }: LockFile, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at}${at ? '/' : ''}node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return undefined;
  }
}

export interface LockFile {
  name: string;
  packages: Record<string, Locked>;
}

export interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  os?: string[];
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
