import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from './serve.ts';

test('pages answer 200, what is not there answers 404 with the page of the site, below the sub-path only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'gone');
  const site = await serveFolder(folder, { port: 0, base: '/fulian/' });
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, site.url));
    return [response.status, await response.text()];
  };
  expect(await ask('/fulian/')).toEqual([200, 'home']);
  expect(await ask('/fulian/nope/')).toEqual([404, 'gone']);
  expect(await ask('/')).toEqual([404, 'gone']);
  await site.close();
});
