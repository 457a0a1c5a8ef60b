import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepValue, keptValue } from './kept-value.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'inner/value');
const value = { words: ['微家'], ends: new Uint32Array([1, 2]), known: new Map([['a', 1]]) };

test('gives back what was kept, and leaves nothing beside it', () => {
  expect(keptValue(file)).toBeUndefined();
  keepValue(file, value);
  expect(keptValue(file)).toEqual(value);
  expect(readdirSync(join(folder, 'inner'))).toEqual(['value']);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in one byte',
    (bytes: Buffer) => bytes.fill(bytes.at(-9)! ^ 1, bytes.length - 9, bytes.length - 8),
  ],
])('a file that is %s holds nothing', (_, damage) => {
  keepValue(file, value);
  writeFileSync(file, damage(readFileSync(file)));
  expect(keptValue(file)).toBeUndefined();
});
