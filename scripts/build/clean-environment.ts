/**
 * What of an environment a build may see: the system's own variables and the settings of this project. Tokens of the host, and
 * options that change Node, stay out. The clock is China's wherever the computer stands.
 */
export function cleanEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).filter(
    ([name, value]) => value !== undefined && (system.has(name.toUpperCase()) || ours.test(name)),
  ) as [string, string][];
  return { ...Object.fromEntries(kept), ...ownSettings };
}

const ownSettings = {
  TZ: 'Asia/Shanghai',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Of glibc: with a heap for each thread, photos take two thirds more memory, and more with every photo.
  MALLOC_ARENA_MAX: '2',
  // Of mimalloc, which Vite's bundler takes its memory from: what it gives back is the system's at once, a tenth of a gigabyte.
  MIMALLOC_PURGE_DELAY: '0',
};

const ours = /^(SITE|CONTENT|DESK|BUILD)_[A-Z_]+$/;

const system = new Set([
  ...['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'CI', 'FORCE_COLOR', 'NO_COLOR'],
  // What a program cannot do without on Windows.
  ...[
    'PATHEXT',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'COMSPEC',
    'TEMP',
    'TMP',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
  ],
]);
