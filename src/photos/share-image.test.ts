import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTypes } from '../content-types/index.ts';
import { makeShareImages } from './share-image.ts';

test('draws the site and every content type at the size that sharing asks for', async () => {
  const root = await mkdtemp(join(tmpdir(), 'share-'));
  const lattice = () =>
    '<svg viewBox="0 0 400 300"><path d="M80 30h240v240H80z" stroke="currentColor"/></svg>';
  await makeShareImages({ outDir: join(root, 'dist'), cacheDir: join(root, 'cache'), lattice });
  const drawn = await readdir(join(root, 'dist/share'));
  expect(drawn.sort()).toEqual(['site', ...Object.keys(contentTypes)].map((name) => `${name}.png`).sort());
  const { width, height } = await sharp(join(root, 'dist/share/site.png')).metadata();
  expect([width, height]).toEqual([1200, 630]);
  await rm(root, { recursive: true });
});
