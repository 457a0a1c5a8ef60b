import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { tracesIn } from './traces.ts';

const folder = mkdtempSync(join(tmpdir(), 'traces-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('finds a word in a name, in a text, in what is packed and in what V8 keeps', () => {
  const files: [string, string | Buffer][] = [
    ['测试家庭.txt', ''],
    ['a.html', '<h1>测试家庭</h1>'],
    ['b.pf_fragment', gzipSync('测试家庭')],
    ['c.kept', serialize({ title: '测试家庭' })],
    ['d.html', '<h1>别的家庭</h1>'],
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  expect(tracesIn(folder, ['测试家庭'])).toEqual(['a.html', 'b.pf_fragment', 'c.kept', '测试家庭.txt']);
});
