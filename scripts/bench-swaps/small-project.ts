import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A repository whose site is built in a moment: `pages` pages of about 30 KB that name the release and its own style sheet, and
 * one page that never changes. `set` commits what the next build does: which release it makes, or how it fails.
 */
export function smallProject(pages: number): SmallProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'weijia-small-')));
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  write('package.json', JSON.stringify({ name: 'small', version: '1.0.0', private: true, type: 'module' }));
  mkdirSync(join(root, 'scripts'));
  for (const [name, program] of Object.entries(programs))
    write(`scripts/${name}`, `import ${JSON.stringify(pathToFileURL(resolve('scripts', program)))};\n`);
  write(
    'package-lock.json',
    JSON.stringify({ name: 'small', version: '1.0.0', lockfileVersion: 3, packages: {} }),
  );
  write('.gitignore', 'dist\nnode_modules\n.cache\n');
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', '测试');
  git('config', 'user.email', 'test@example.org');
  return {
    root,
    set(plan) {
      write('plan.json', JSON.stringify({ pages, ...plan }));
      git('add', '.');
      git('commit', '--quiet', `--message=${JSON.stringify(plan)}`);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What `weijia` calls in a checkout, and which of this project's programs that is here. */
const programs = { 'build.ts': 'bench-swaps/build-small.ts', 'release.ts': 'release.ts' };

/** What a build of it does. */
export interface Plan {
  /** Which release it makes. */
  release: number;
  /** The exit code. */
  code?: number;
  /** How long it takes, in milliseconds. */
  takes?: number;
  /** What is withdrawn. */
  withdrawn?: string[];
}

export interface SmallProject {
  root: string;
  /** Answers with the commit. */
  set: (plan: Plan) => string;
  remove: () => void;
}
