import { spawnSync } from 'node:child_process';

/** Runs the build command in a folder, with nothing of the test runner's environment: it would turn the build into a test. */
export function runBuild(root: string, options: BuildOptions = {}): Built {
  const { command, env } = buildCommand(options);
  return run(root, command, env);
}

/** The same for any script with its arguments. */
export function runScript(root: string, args: string[], env: Record<string, string> = {}): Built {
  return run(root, args, { ...kept(), ...env });
}

function run(root: string, command: string[], env: Record<string, string>): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The arguments of Node and the environment of such a build. */
export function buildCommand({ siteUrl, tolerant, publish, demo, bare, env = {} }: BuildOptions = {}) {
  const command = [
    bare ? 'scripts/build-here.ts' : 'scripts/build.ts',
    ...(tolerant ? ['--tolerant'] : []),
    ...(publish ? ['--publish'] : []),
    ...(demo ? ['--demo', '--places', `${demo}`] : []),
  ];
  return { command, env: { ...kept(), ...(siteUrl ? { SITE_URL: siteUrl } : {}), ...env } };
}

function kept(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'CI'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

interface BuildOptions {
  siteUrl?: string;
  tolerant?: boolean;
  /** Faulty entries are replaced by what they were. */
  publish?: boolean;
  /** Without the process around it that cleans the environment and sets limits. */
  bare?: boolean;
  env?: Record<string, string>;
  /** How many invented places a demonstration has. */
  demo?: number;
}

export interface Built {
  status: number | null;
  /** Everything that the command printed. */
  output: string;
}
