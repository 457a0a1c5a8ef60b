import { spawnSync } from 'node:child_process';

/** Runs the build command in a folder, with nothing of the test runner's environment: it would turn the build into a test. */
export function runBuild(root: string, { siteUrl, tolerant, demo }: BuildOptions = {}): Built {
  const env: Record<string, string> = siteUrl ? { SITE_URL: siteUrl } : {};
  const options = [...(tolerant ? ['--tolerant'] : []), ...(demo ? ['--demo', '--places', `${demo}`] : [])];
  return runScript(root, ['scripts/build.ts', ...options], env);
}

/** The same for any script with its arguments. */
export function runScript(root: string, args: string[], env: Record<string, string> = {}): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...kept(), ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}

function kept(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'CI'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

interface BuildOptions {
  siteUrl?: string;
  tolerant?: boolean;
  /** How many invented places a demonstration has. */
  demo?: number;
}

export interface Built {
  status: number | null;
  /** Everything that the command printed. */
  output: string;
}
