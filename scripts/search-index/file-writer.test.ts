import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fileWriter, packed } from './file-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('names a file by its content, longer where another begins alike, and writes the same once', () => {
  const files = fileWriter(folder);
  const file = packed(Buffer.from('微家'));
  const other = { hash: `${file.hash.slice(0, 7)}${'0'.repeat(57)}`, bytes: packed(Buffer.from('他')).bytes };
  const names = [file, other, file].map((one) => files.put('a/*.x', one));
  expect(names).toEqual([file.hash.slice(0, 7), `${file.hash.slice(0, 7)}0`, file.hash.slice(0, 7)]);
  expect(readdirSync(join(folder, 'a'))).toHaveLength(2);
  expect(gunzipSync(readFileSync(join(folder, `a/${names[0]}.x`))).toString()).toBe('pagefind_dcd微家');
});

test('says what kept a file from being written', () => {
  writeFileSync(join(folder, 'taken'), '');
  expect(() => fileWriter(folder).put('taken/*.x', packed(Buffer.from('微家')))).toThrow(/taken/);
});
