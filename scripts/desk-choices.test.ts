import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { deskChoices } from './desk-choices.ts';

const content = mkdtempSync(join(tmpdir(), 'weijia-choices-'));
afterEach(() => rmSync(content, { recursive: true }));

it('offers entries with what they belong to, children after their parents', () => {
  write('regions/gusu', 'title: 姑苏区\nparent: suzhou');
  write('regions/suzhou', 'title: 苏州市');
  write('regions/loop', 'title: 圈\nparent: loop');
  write('regions/broken', 'title: [');
  expect(deskChoices(content).regions).toEqual([
    { value: 'loop', label: '圈，圈' },
    { value: 'suzhou', label: '苏州市' },
    { value: 'gusu', label: '姑苏区，苏州市' },
  ]);
  expect(deskChoices(content).families).toEqual([]);
});

function write(path: string, frontMatter: string) {
  mkdirSync(join(content, path), { recursive: true });
  writeFileSync(join(content, path, 'index.mdx'), `---\n${frontMatter}\n---\n`);
}
