import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectCopy } from '../src/built-site/project-copy.ts';
import { ownServer } from './bench-swaps/own-server.ts';
import { giveUp } from './desk-ports.ts';
import { writeGenerated } from './generate/content.ts';
import { readOptions } from './options.ts';

/** From `git push` to the visible page on an own server: `npm run bench:publish -- --entries 2000`, first from nothing, then with one entry changed. */
try {
  const options = readOptions({ entries: { type: 'string', default: '2000' } });
  const project = projectCopy();
  const server = ownServer(project.root, {
    packages: resolve('node_modules'),
    settings: 'SITE_URL=https://localhost/\n',
  });
  try {
    const content = join(project.root, 'content');
    rmSync(content, { recursive: true });
    await writeGenerated({
      entries: Number(options.entries),
      photos: 0,
      seed: '1',
      to: content,
      from: 'content',
    });
    project.git('add', '--all');
    project.git('commit', '--quiet', '--message=Generated content');
    const rows = [push('from nothing')];
    const [id = ''] = readdirSync(join(content, 'activities')).sort();
    appendFileSync(join(content, 'activities', id, 'index.mdx'), '\n又写了一句。\n');
    project.git('commit', '--quiet', '--all', '--message=Change an entry');
    rows.push(push('one entry changed'));
    console.table(rows);
  } finally {
    project.remove();
    server.remove();
  }

  /** The processes that a push starts are waited for by each other, so that the shell knows what all have used. */
  function push(what: string) {
    const command = `TIMEFORMAT='used %R %U %S'; time git -C '${project.root}' push '${server.root}/site.git' main`;
    const output = execFileSync('bash', ['-c', `{ ${command}; } 2>&1`], {
      env: server.env,
      encoding: 'utf8',
    });
    console.log(output);
    const [, seconds = '', user, system] = /used (\S+) (\S+) (\S+)/.exec(output) ?? [];
    if (!output.includes('已经发布')) throw new Error('没有发布成功，原因在上面。');
    return { push: what, seconds: Number(seconds), 'CPU s': Number(user) + Number(system) };
  }
} catch (error) {
  giveUp(error as Error);
}
