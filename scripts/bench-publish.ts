import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectCopy } from '../src/built-site/project-copy.ts';
import { timed } from './bench-province/timed.ts';
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

  function push(what: string) {
    const began = Date.now();
    const { output, seconds, cpu } = timed(
      `git -C '${project.root}' push '${server.root}/site.git' main`,
      server.env,
    );
    console.log(output);
    if (!output.includes('已经发布')) throw new Error('没有发布成功，原因在上面。');
    // Written when the link is changed; what comes after that no visitor waits for.
    const visible = (statSync(`${server.root}/switched`).mtimeMs - began) / 1000;
    return {
      push: what,
      'visible after s': tenths(visible),
      'ended after s': tenths(seconds),
      'CPU s': tenths(cpu),
    };
  }

  function tenths(value: number) {
    return Math.round(value * 10) / 10;
  }
} catch (error) {
  giveUp(error as Error);
}
