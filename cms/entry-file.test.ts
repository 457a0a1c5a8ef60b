import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkEntry } from '../src/checks/entry.ts';
import { settingsSchemas } from '../src/content-types/settings.ts';
import { entryFile, idField, settingsFile } from './entry-file.ts';

it('writes the front matter in the order of the form, then the text', () => {
  const data = {
    body: '正文。\n',
    phone: '12338',
    [idField]: 'x',
    title: '甲',
    when: '2026-11-20 09:30',
    on: '2026-11-20',
  };
  expect(entryFile.toFile(data, ['title', 'on', 'when', 'phone'])).toBe(
    "---\ntitle: 甲\non: '2026-11-20'\nwhen: '2026-11-20 09:30'\nphone: '12338'\n---\n\n正文。\n",
  );
});

it('drops what was left empty, keeps false and zero', () => {
  const data = {
    title: ' 甲 ',
    phone: '',
    area: 0,
    shown: false,
    place: { address: '' },
    list: [],
    members: ['', '乙'],
  };
  expect(parse(entryFile.toFile(data).split('---')[1]!)).toEqual({
    title: '甲',
    area: 0,
    shown: false,
    members: ['乙'],
  });
});

it('reads back what it wrote, and writes what it read', () => {
  const data = {
    title: '09:00~11:00：#话题 “一” {减免}',
    summary: '第一行\n第二行: 有冒号',
    nothing: 'null',
    yes: 'yes',
    year: '2018',
    big: '1e3',
    photos: [{ src: 'a.webp', alt: '- 破折号' }],
  };
  const file = entryFile.toFile({ ...data, body: '一。\n\n---\n\n二。' });
  expect(entryFile.fromFile(file)).toEqual({ ...data, body: '一。\n\n---\n\n二。\n' });
  expect(entryFile.toFile(entryFile.fromFile(file), Object.keys(data))).toBe(file);
});

it('reads files without text, without front matter, with Windows line ends', () => {
  expect(entryFile.fromFile('---\ntitle: 甲\n---\n')).toEqual({ title: '甲' });
  expect(entryFile.fromFile('只有正文')).toEqual({ body: '只有正文' });
  expect(entryFile.fromFile('---\r\ntitle: 甲\r\n---\r\n\r\n正文')).toEqual({ title: '甲', body: '正文' });
});

it('ends the front matter where the check does: at a line of --- alone', () => {
  const file = '---\ntitle: 甲---\nsummary: |\n  一\n  ---\n  二\n---\n\n正文\n';
  const data = { title: '甲---', summary: '一\n---\n二\n', body: '正文\n' };
  expect(entryFile.fromFile(file)).toEqual(data);
  expect(entryFile.fromFile(entryFile.toFile(data))).toEqual({ ...data, summary: '一\n---\n二' });
  const { faults, body } = checkEntry({ type: 'regions', id: 'x', file: 'x', text: file });
  expect(body).toBe('\n正文\n');
  expect(faults.map(({ message }) => message).join()).not.toContain('---');
  expect(entryFile.fromFile('---\ntitle: 甲---\n正文')['title']).toContain('格式坏了');
});

it('keeps a file that it cannot read, and says so where the title stands', () => {
  const broken = '---\ntitle: [\n---\n\n正文\n';
  const data = entryFile.fromFile(broken);
  expect(data['title']).toContain('格式坏了');
  expect(entryFile.toFile({ ...data, title: '改了' })).toBe(broken);
});

it('never folds a long line', () => {
  const summary = '这是一句 很长 的话 '.repeat(20).trim();
  expect(settingsFile.toFile({ summary })).toBe(`summary: ${summary}\n`);
});

it('writes settings as they are, and reads a file in which nothing is left', () => {
  for (const [id, { properties = {} }] of Object.entries(settingsSchemas)) {
    const text = readFileSync(`content/${id}.yml`, 'utf8');
    expect(settingsFile.toFile(settingsFile.fromFile(text), Object.keys(properties))).toBe(text);
  }
  expect(settingsFile.fromFile(settingsFile.toFile({ same: [] }))).toEqual({});
  expect(settingsFile.fromFile('')).toEqual({});
});

it('keeps every word of all content, and writes it the same the second time', () => {
  for (const path of globSync('content/*/*/index.mdx')) {
    const data = entryFile.fromFile(readFileSync(path, 'utf8'));
    const written = entryFile.toFile(data);
    const body = data['body'] && `${String(data['body']).trimEnd()}\n`;
    expect(entryFile.fromFile(written), path).toEqual({ ...data, ...(body ? { body } : {}) });
    expect(entryFile.toFile(entryFile.fromFile(written)), path).toBe(written);
  }
});
