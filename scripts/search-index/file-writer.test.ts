import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileWriter } from './file-writer.ts';
import { keptFiles } from './kept-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const nothing = keptFiles(undefined);
const textOf = (file: string) => gunzipSync(readFileSync(join(folder, file))).toString();

test('names a file by its content, longer where another begins alike, and writes the same once', () => {
  const files = fileWriter(folder, nothing);
  // The SHA-256 of either, behind what Pagefind writes before it, begins with 6dbc7b0.
  const names = ['11430', '41458', '11430'].map((text) => files.put('a/*.x', Buffer.from(text)));
  expect(names).toEqual(['6dbc7b0', '6dbc7b0d', '6dbc7b0']);
  expect(readdirSync(join(folder, 'a'))).toHaveLength(2);
  expect(textOf('a/6dbc7b0d.x')).toBe('pagefind_dcd41458');
});

test('says what kept a file from being written', () => {
  writeFileSync(join(folder, 'taken'), '');
  expect(() => fileWriter(folder, nothing).put('taken/*.x', Buffer.from('微家'))).toThrow(/taken/);
});

test('what an earlier build wrote is linked, unless it was changed since; what is not needed any more goes', () => {
  const kept = join(folder, 'kept');
  const build = (name: string, contents: string[]) => {
    const earlier = keptFiles(kept);
    const files = fileWriter(join(folder, name), earlier);
    const names = contents.map((text) => files.put('*.x', Buffer.from(text)));
    earlier.forgetOthers();
    return names.map((file) => join(folder, name, `${file}.x`));
  };
  mkdirSync(kept);
  const [first = '', second = ''] = build('one', ['微家', '母婴室']);
  const [again = '', other = ''] = build('two', ['微家', '新的一条']);
  expect(statSync(again).ino).toBe(statSync(first).ino);
  expect(readdirSync(kept)).toHaveLength(2);
  expect(readdirSync(kept).some((name) => statSync(join(kept, name)).ino === statSync(second).ino)).toBe(
    false,
  );
  writeFileSync(other, 'broken');
  const [, mended = ''] = build('three', ['微家', '新的一条']);
  expect(gunzipSync(readFileSync(mended)).toString()).toBe('pagefind_dcd新的一条');
  expect(readdirSync(kept)).toHaveLength(2);
});
