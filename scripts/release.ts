import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beijingNow } from '../src/checks/dates.ts';
import { giveUp } from './desk-ports.ts';
import { readOptions } from './options.ts';
import { makeRelease } from './release/make-release.ts';
import { step } from './build/step.ts';
import type { Version } from './version/version-file.ts';

/** Called by deploy/server/weijia after the build: dist becomes a release, whose name then stands in `<to>/next`. */
try {
  const { to } = readOptions({ to: { type: 'string', default: '' } });
  if (!to) throw new Error('写明放到哪里，例如 npm run release -- --to /srv/weijia');
  const { commit } = JSON.parse(await readFile('dist/version.json', 'utf8')) as Version;
  const name = nameOf(commit ?? 'unknown');
  const release = await step('压缩和摆放', () => makeRelease({ dist: 'dist', root: to, name }));
  if (release) {
    await writeFile(join(to, 'next'), `${release.name}\n`);
    console.log(`${release.files} 个文件，${release.changed} 个和网上的不一样。`);
  }
} catch (error) {
  giveUp(error as Error);
}

/** The time in Beijing to the millisecond, so that names sort by age even within a second, and the commit. */
function nameOf(commit: string): string {
  const now = new Date();
  const minute = beijingNow(now.getTime()).replace(/\D/g, '');
  const milliseconds = String(now.getSeconds() * 1000 + now.getMilliseconds()).padStart(5, '0');
  return `${minute}${milliseconds}-${commit.slice(0, 8)}`;
}
