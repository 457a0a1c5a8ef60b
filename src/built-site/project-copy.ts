import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runBuild, type Built } from './run-build.ts';

/** A copy of the project in a folder of its own with the installed packages and a Git repository: a second office's checkout. */
export function projectCopy(): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'weijia-')));
  for (const item of copied) cpSync(item, join(root, item), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  if (existsSync('.cache/desk')) {
    mkdirSync(join(root, '.cache'));
    cpSync('.cache/desk', join(root, '.cache/desk'), { recursive: true });
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', '测试');
  git('config', 'user.email', 'test@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message=Start');
  return {
    root,
    git,
    build: (options) => runBuild(root, options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const copied = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore'],
  ...['content', 'public', 'src', 'cms', 'scripts'],
];

export interface ProjectCopy {
  root: string;
  git: (...args: string[]) => string;
  build: (options?: Parameters<typeof runBuild>[1]) => Built;
  remove: () => void;
}
