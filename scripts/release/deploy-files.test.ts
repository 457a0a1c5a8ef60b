import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoFolders, siteFolders } from '../build/folders.ts';
import { cacheDir } from '../build/sound-content.ts';

const files = globSync('deploy/*.yml').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the hosts to which one can publish by pushing', () => {
  expect(files).toEqual(
    ['cloudflare-pages', 'forgejo', 'github-pages', 'gitlab-ci'].map((name) => `deploy/${name}.yml`),
  );
});

test.each(files)('%s runs commands of this project and installs what the lock file says', (file) => {
  const run = [...text(file).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(run).toContain('build:publish');
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
  expect(text(file)).toContain('npm ci');
  // 3 says that the site was built, some of it as it was before.
  expect(text(file)).toContain('npm run build:publish || test $? -eq 3');
  for (const [, version] of text(file).matchAll(/npm exec --yes [\w-]+@(\S+)/g))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each(files)('%s has all of the history, for what is faulty is replaced by what it was', (file) => {
  expect(text(file)).toMatch(/fetch-depth: 0|GIT_DEPTH: '0'/);
});

test.each(files)('%s keeps between builds what builds remember, photos included', (file) => {
  const kept = cachePaths(parse(text(file)));
  expect(kept.every((path) => path.replace('!', '').startsWith(cacheDir))).toBe(true);
  const wholly = kept.includes(cacheDir);
  expect(wholly || kept.includes(`${cacheDir}/photos`)).toBe(true);
  for (const { outDir, astroDir } of [siteFolders(), demoFolders()])
    for (const folder of [outDir, astroDir])
      expect(wholly || kept.includes(folder.replace(/\/[^/]+$/, '/*')), folder).toBe(true);
});

test.each(files.filter((file) => !file.includes('gitlab')))(
  '%s keeps what another commit left too, and builds every night',
  (file) => {
    const workflow = parse(text(file)) as { on: { schedule: { cron: string }[] } };
    // 01:20 in Beijing.
    expect(workflow.on.schedule).toEqual([{ cron: '20 17 * * *' }]);
    const caches = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/cache@'));
    for (const { with: { key, 'restore-keys': other } = {} } of caches) {
      expect(key).toMatch(/github\.sha|hashFiles\('content/);
      expect(key!.startsWith(other!)).toBe(true);
    }
    expect(
      caches.some(({ with: options }) => options!['key']!.includes("hashFiles('package-lock.json')")),
    ).toBe(true);
  },
);

test.each(programs())('%s is sound shell', (file) => {
  expect(spawnSync('bash', ['-n', file], { encoding: 'utf8' }).stderr).toBe('');
  const { error, stdout } = spawnSync('shellcheck', [file], { encoding: 'utf8' });
  if (error && !process.env['REAL_SERVERS'])
    return console.warn('apt-get install shellcheck checks more of it');
  expect([error, stdout]).toEqual([undefined, '']);
});

function programs(): string[] {
  return globSync('deploy/server/*').filter((file) => text(file).startsWith('#!'));
}

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Wherever a workflow names what it keeps. */
function cachePaths(workflow: unknown): string[] {
  const { pages } = workflow as { pages?: { cache: { paths: string[] } } };
  if (pages) return pages.cache.paths;
  return steps(workflow)
    .filter(({ uses }) => uses?.startsWith('actions/cache@'))
    .flatMap(({ with: options }) => options!['path']!.trim().split('\n'));
}

function steps(workflow: unknown): Step[] {
  return (workflow as { jobs: { publish: { steps: Step[] } } }).jobs.publish.steps;
}

interface Step {
  uses?: string;
  with?: Record<string, string>;
}
