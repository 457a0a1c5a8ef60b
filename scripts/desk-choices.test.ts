import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../src/checks/content.ts';
import { deskChoices } from './desk-choices.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'weijia-choices-'));
});
afterEach(() => rmSync(content, { recursive: true }));

it('offers entries with what they belong to, children after their parents', async () => {
  write('regions/gusu', 'title: 姑苏区\nlevel: district\nparent: suzhou');
  write('regions/suzhou', 'title: 苏州市\nlevel: city');
  const { regions, families } = deskChoices((await checkContent(content)).entries);
  expect(regions).toEqual([
    { value: 'suzhou', label: '苏州市' },
    { value: 'gusu', label: '姑苏区，苏州市' },
  ]);
  expect(families).toEqual([]);
});

it('does not name what the site withholds', async () => {
  write('regions/loop', 'title: 圈圈\nlevel: city\nparent: loop');
  write('regions/inside', 'title: 圈里\nlevel: district\nparent: loop');
  write('regions/broken', 'title: [');
  write('families/expired', family('到期的家庭', 'already-public\n  expires: 2020-01-01'));
  write('families/kept', family('公开的家庭', 'already-public'));
  const { regions, families } = deskChoices((await checkContent(content)).entries);
  expect(regions).toEqual([{ value: 'inside', label: '圈里' }]);
  expect(families).toEqual([{ value: 'kept', label: '公开的家庭' }]);
});

function family(title: string, basis: string): string {
  return `title: ${title}\nregion: inside\nkind: finest\nconsent:\n  basis: ${basis}`;
}

function write(path: string, frontMatter: string) {
  const text = `---\n${frontMatter}\nsummary: 一句话\npublishedAt: 2020-01-01 09:00\n---\n`;
  mkdirSync(join(content, path), { recursive: true });
  writeFileSync(join(content, path, 'index.mdx'), text);
}
