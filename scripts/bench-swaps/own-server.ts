import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * A server's folder as deploy/server/install.sh makes it, but below the system's temporary folder: a bare repository with the
 * hook that is shipped, which calls the `weijia` that is shipped. `project` is a Git repository on the branch main;
 * `packages` a folder node_modules that the server shall have installed already.
 */
export function ownServer(project: string, { packages, settings = '' }: ServerOptions = {}): OwnServer {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'weijia-server-')));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(root, 'site.git')]);
  cpSync('deploy/server/post-receive', join(root, 'site.git/hooks/post-receive'));
  for (const folder of ['releases', 'log', 'packages']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'settings'), settings);
  if (packages) provide(packages, { project, root });
  const env = environment(root);
  return {
    root,
    git,
    env,
    push: (branch = 'main') =>
      said('git', ['-C', project, 'push', join(root, 'site.git'), `HEAD:${branch}`], env),
    command: (...args) => said(command, args, env),
    served: () => basename(realpathSync(join(root, 'current'))),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const command = resolve('deploy/server/weijia');

/** Nothing of the test runner's environment: it would turn the build into a test. */
function environment(root: string): Record<string, string> {
  const { HOME = root, PATH = '' } = process.env;
  const ours = { WEIJIA_ROOT: root, WEIJIA_COMMAND: command };
  return { HOME, PATH: `${dirname(process.execPath)}:${PATH}`, ...ours };
}

/** Under the name that the command gives what it installs. */
function provide(packages: string, { project, root }: { project: string; root: string }): void {
  const lock = readFileSync(join(project, 'package-lock.json'));
  const key = createHash('sha256').update(`${process.version}\n`).update(lock).digest('hex').slice(0, 16);
  mkdirSync(join(root, 'packages', key));
  symlinkSync(packages, join(root, 'packages', key, 'node_modules'));
}

/** Everything that a command prints, and its exit code. */
async function said(program: string, args: string[], env: Record<string, string>): Promise<Said> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  await once(child, 'close');
  return { code: child.exitCode, output: stripVTControlCharacters(output).replaceAll(/ +$/gm, '') };
}

interface ServerOptions {
  packages?: string;
  /** Lines of the file `settings`. */
  settings?: string;
}

interface Said {
  code: number | null;
  output: string;
}

export interface OwnServer {
  root: string;
  /** Git in the project. */
  git: (...args: string[]) => string;
  env: Record<string, string>;
  /** Pushes what is committed; answers with what the pusher reads. */
  push: (branch?: string) => Promise<Said>;
  /** `weijia` with these arguments. */
  command: (...args: string[]) => Promise<Said>;
  /** The name of the release that is served. */
  served: () => string;
  remove: () => void;
}
