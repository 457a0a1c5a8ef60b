import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishFolder } from './publish-folder.ts';

test('the new folder takes the place of the old one and nothing of the old one stays', async () => {
  const root = await mkdtemp(join(tmpdir(), 'publish-'));
  await mkdir(join(root, 'site'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'site', 'new.html'), 'new');
  await writeFile(join(root, 'dist', 'old.html'), 'old');
  await publishFolder(join(root, 'site'), join(root, 'dist'));
  expect(await readdir(join(root, 'dist'))).toEqual(['new.html']);
  expect(await readFile(join(root, 'dist', 'new.html'), 'utf8')).toBe('new');
  expect((await readdir(root)).sort()).toEqual(['dist', 'site']);
});

test('the first publication needs no old folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'publish-'));
  await mkdir(join(root, 'site'));
  await writeFile(join(root, 'site', 'index.html'), 'x');
  await publishFolder(join(root, 'site'), join(root, 'dist'));
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
});
