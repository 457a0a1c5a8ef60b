import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

test('the lock file holds the binaries of every platform, so that npm ci works everywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(path, name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(['@pagefind/', '@img/sharp-', '@rolldown/binding-', '@bruits/satteri-', '@esbuild/'])(
  '%s comes for macOS, Windows and Linux',
  (prefix) => {
    const platforms = Object.entries(packages).filter(([path]) => path.includes(`node_modules/${prefix}`));
    const systems = new Set(platforms.flatMap(([, { os }]) => os ?? []));
    expect([...systems]).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
  },
);

test.each([
  ['astro', '7.3.4'],
  ['@astrojs/mdx', '8.0.2'],
  ['pagefind', '1.6.0'],
  ['sharp', '0.35.5'],
  ['decap-cms-app', '3.16.3'],
  ['decap-server', '3.11.3'],
])('%s stays at %s', (name, version) => {
  expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

/** npm looks for a package beside the one that asks, then further up. */
function found(from: string, name: string): boolean {
  const folders = from.split('/node_modules/');
  return (
    folders.some((_, depth) => {
      const base = folders.slice(0, folders.length - depth).join('/node_modules/');
      return `${base}/node_modules/${name}`.replace(/^\//, '') in packages;
    }) || `node_modules/${name}` in packages
  );
}

interface Locked {
  version?: string;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}
