import { spawnSync } from 'node:child_process';

/**
 * Runs a command and says what it printed and used: seconds by the clock, and of CPU those of all processes that it started
 * and waited for. Throws what it printed where it failed.
 */
export function timed(command: string, env: NodeJS.ProcessEnv = process.env): Used {
  const script = `TIMEFORMAT='used %R %U %S'; { time ${command}; } 2>&1`;
  const { status, stdout } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const [, seconds, user, system] = /^used (\S+) (\S+) (\S+)$/m.exec(stdout) ?? [];
  if (status !== 0) throw new Error(stdout);
  return { output: stdout, seconds: Number(seconds), cpu: Number(user) + Number(system) };
}

/** What a command used. */
export interface Used {
  output: string;
  /** By the clock. */
  seconds: number;
  /** Of CPU. */
  cpu: number;
}
