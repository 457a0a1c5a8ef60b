import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { floors } from './floors.ts';
import { nameOf, readLockFile, resolved } from './lock-file.ts';
import { sbomOf } from './sbom.ts';

const lock = readLockFile();
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test.each(Object.entries(floors))(
  '%s is nowhere older than the mend of a known fault',
  (name, { least, except = [] }) => {
    const found = locked.filter(([path]) => nameOf(path) === name && !except.includes(path));
    expect(except.filter((path) => !(path in lock.packages))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, { version = '' }]) => isBelow(version, least)).map(([path]) => path)).toEqual([]);
  },
);

test('versions are compared by their numbers', () => {
  expect(isBelow('0.9.9', '0.35.5')).toBe(true);
  expect(isBelow('0.35.5-rc.1', '0.35.5')).toBe(true);
  expect(isBelow('10.0.0', '9.9.9')).toBe(false);
  expect(isBelow('0.35.5', '0.35.5')).toBe(false);
});

/** What npm may run when it installs: Node itself as a package, and the binary of esbuild. */
test('only known packages run a script when they are installed', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  expect([...new Set(scripts)].sort()).toEqual(Object.keys(allowScripts).sort());
  expect(Object.keys(allowScripts).sort()).toEqual(['esbuild', 'node']);
});

/** npm did not note the hashes of these when the lock file was written on another system; whoever renews it takes them off the list. */
const withoutHash = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'];

test('every package but the known ones is held to its hash', () => {
  const strange = locked.filter(([, { integrity, link }]) => !link && !integrity).map(([path]) => path);
  expect(strange).toEqual(withoutHash.map((system) => `node_modules/@pagefind/${system}`));
});

test.each(globSync('deploy/*.yml'))('%s uses actions by the hash of a commit', (file) => {
  const used = [...readFileSync(file, 'utf8').matchAll(/uses: *(\S+)(.*)/g)];
  for (const [, action = '', comment = ''] of used) {
    expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    expect(comment.trim(), action).toMatch(/^# v\d+/);
  }
  expect(parse(readFileSync(file, 'utf8'))).toBeTypeOf('object');
});

test('the bill of materials is CycloneDX 1.6 and names what the lock file names', () => {
  const sbom = sbomOf(lock);
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(sbom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(JSON.stringify(sbomOf(readLockFile()))).toBe(JSON.stringify(sbom));
  const refs = sbom.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { purl, name, version, hashes = [], licenses = [] } of sbom.components) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    for (const { alg, content } of hashes)
      expect(content).toMatch(alg === 'SHA-512' ? /^[0-9a-f]{128}$/ : /^[0-9a-f]+$/);
    for (const license of licenses) expect(Object.keys(license).length).toBe(1);
  }
  const known = new Set([...refs, `${lock.name}@${lock.packages['']!.version}`]);
  const used = sbom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(used.filter((ref) => !known.has(ref))).toEqual([]);
  expect(refs).toContain(`sharp@${lock.packages['node_modules/sharp']!.version}`);
  expect(refs.filter((ref) => /^(vitest|eslint)@/.test(ref))).toEqual([]);
});

test('a package is found beside the one that asks, then further up', () => {
  const packages = {
    '': {},
    'node_modules/a': {},
    'node_modules/a/node_modules/b': {},
    'node_modules/b': {},
  };
  const small = { name: 'x', packages };
  expect(resolved(small, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
  expect(resolved(small, 'node_modules/a/node_modules/b', 'a')).toBe('node_modules/a');
  expect(resolved(small, '', 'b')).toBe('node_modules/b');
  expect(resolved(small, '', 'c')).toBe(undefined);
});

/** Whether a version comes before another (semver.org, without build numbers). */
function isBelow(version: string, least: string): boolean {
  const [numbers = [], release] = [version, least].map((text) => text.split('-')[0]!.split('.').map(Number));
  for (const [index, number] of numbers.entries())
    if (number !== release![index]) return number < release![index]!;
  return version.includes('-');
}
