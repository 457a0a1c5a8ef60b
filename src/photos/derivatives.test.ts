import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeDerivatives, photoHash } from './derivatives.ts';

test('knows what is there from the names it is given: the folder is not read for every photo', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'derivatives-'));
  const file = join(folder, 'original.png');
  await sharp({ create: { width: 300, height: 200, channels: 3, background: '#8f2430' } }).toFile(file);
  const names = new Set<string>();
  const photo = await makeDerivatives(file, { folder, names });
  expect([...names].sort()).toEqual((await readdir(folder)).filter((name) => name !== 'original.png').sort());
  const nowhere = join(folder, 'nowhere');
  expect(await makeDerivatives(file, { folder: nowhere, names })).toEqual(photo);
  await rm(folder, { recursive: true });
});

test('another picture and another way to make it have another name, so that nothing old is taken for it', () => {
  const [one, other] = [Buffer.from('one'), Buffer.from('other')];
  expect(photoHash(one)).toBe(photoHash(one));
  expect(photoHash(other)).not.toBe(photoHash(one));
  expect(photoHash(one, { widths: [480], encoding: { webp: { quality: 75 } } })).not.toBe(
    photoHash(one, { widths: [480], encoding: { webp: { quality: 76 } } }),
  );
});
