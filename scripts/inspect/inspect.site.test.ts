import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import type { ExpectedEntry } from './expected-lists.ts';
import { inspectSite } from './site.ts';

const outDir = join(mkdtempSync(join(tmpdir(), 'inspect-')), 'dist');
const entries = (await checkContent()).entries.filter(({ data }) => data) as ExpectedEntry[];
const contact = '';
const memory = join(outDir, '../inspected.json');
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(outDir, file), change(readFileSync(join(outDir, file), 'utf8')));
afterAll(() => rmSync(join(outDir, '..'), { recursive: true }));

test('the built site has no fault; each that is put into it is found and said', async () => {
  cpSync('dist', outDir, { recursive: true });
  expect(inspectSite({ outDir, entries, contact, memory }).faults).toEqual([]);

  const { id } = entries.find(({ type, body }) => type === 'families' && body.trim())!;
  const photo = sharp({ create: { width: 9, height: 9, channels: 3, background: '#2c665b' } });
  mkdirSync(join(outDir, '.prerender'));
  writeFileSync(join(outDir, '.prerender/chunk.mjs'), '');
  mkdirSync(join(outDir, 'photos'), { recursive: true });
  writeFileSync(
    join(outDir, 'photos/0123456789abcdef-480.webp'),
    await photo
      .withExif({ IFD0: { Artist: '张三' } })
      .webp()
      .toBuffer(),
  );
  for (const file of ['data/workers.csv', '_headers', '_server/nginx-maps.conf', 'sbom.cdx.json'])
    rmSync(join(outDir, file));
  edit(`families/${id}/index.html`, (html) =>
    html.replace(/<div class="prose">[^]*?<\/div>/, '<div class="prose"></div>'),
  );
  edit('honors/index.html', (html) => html.replace('<h1', '<h1 onclick="x()"'));
  edit('data/index.html', (html) => html.replace('</main>', '<a href="/nowhere/">x</a></main>'));
  edit('feeds/families.json', (json) => json.replace('"title":"', '"title":"电话 138 0013 8000 '));
  edit('404.html', (html) => html.replace('</body>', '<script>a ??= 1</script></body>'));
  edit('pagefind/pagefind.js', (script) => `${script}\nclass A { #x = 1 }`);

  // What was remembered is no excuse: whatever has other bytes, or leads to what is gone, is read again.
  const { faults } = inspectSite({ outDir, entries, contact, memory });
  expect(inspectSite({ outDir, entries, contact }).faults).toEqual(faults);
  const said = [
    '/data/workers.csv：内容里有，网站里却没有这一页。',
    ...['_headers', '_server/nginx-maps.conf', 'sbom.cdx.json'].map(
      (file) => `/${file}：每个网站都要有的文件，这次没有生成。`,
    ),
    '/.prerender/chunk.mjs：网站里多出了这个文件，内容里没有它。',
    'photos/0123456789abcdef-480.webp：这张图片不能公开：里面有 Exif。请删去这张照片，换一个文件名重新上传。',
    `families/${id}/index.html：这一页没有正文，内容里却写了。`,
    'honors/index.html：网页里不能有 onclick=。',
    '/data/ → /nowhere/：这个链接或图片指向的东西不在网站里。',
    'feeds/families.json：里面有不能公开的个人信息：手机号 138****8000。',
  ];
  expect(faults).toEqual(expect.arrayContaining(said));
  for (const file of ['404.html', 'pagefind/pagefind.js'])
    expect(faults.some((fault) => fault.startsWith(`${file}：旧浏览器读不懂这个脚本（比 ES2020 新）`))).toBe(
      true,
    );
  // Beside these, only links to what is missing now.
  expect(faults.filter((fault) => !fault.includes(' → ')).length).toBe(said.length - 1 + 2);
}, 120_000);
