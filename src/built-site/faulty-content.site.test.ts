import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../files-below.ts';
import { checkContent } from '../checks/content.ts';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

const { entries } = await checkContent();

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
  mkdirSync(join(copy.root, 'dist'));
  writeFileSync(join(copy.root, 'dist/index.html'), 'yesterday');
  write('families/broken-body', entry('坏掉的家庭', '<script>alert(1)</script>'));
  write('families/broken-yaml', '---\ntitle： 全角冒号\n---\n');
  write('nursing-rooms/lost-region', entry('找不到地方的母婴室', '正文', 'region: nowhere'));
});

afterAll(() => copy.remove());

test('a strict build names every fault with file and line, fails, and leaves the old site whole', () => {
  const { status, output } = copy.build();
  expect(status).toBe(1);
  expect(output).toContain('content/families/broken-body/index.mdx:');
  expect(output).toContain('content/families/broken-yaml/index.mdx:2:');
  expect(output).toContain('content/nursing-rooms/lost-region/index.mdx:4:');
  expect(output).toContain('在 3 个文件里');
  expect(output).toContain('dist 里还是上一次的');
  expect(readdirSync(join(copy.root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toBe('yesterday');
});

test('a tolerant build lists them too, leaves them out and publishes all the others', () => {
  const { status, output } = copy.build({ tolerant: true });
  expect(status, output).toBe(0);
  expect(output).toContain('在 3 个文件里');
  const pages = builtPages(join(copy.root, 'dist'));
  const whole = builtPages();
  expect(pages.map(({ path }) => path)).toEqual(whole.map(({ path }) => path));
  expect(pages.some(({ html }) => html.includes('坏掉的家庭'))).toBe(false);
  const data = readFileSync(join(copy.root, 'dist/geo/nursing-rooms.places.json'), 'utf8');
  expect(data).not.toContain('找不到地方的母婴室');
}, 300_000);

test('an entry whose consent has run out is left out of a strict build, and no page links to it or holds its data', () => {
  const families = entries.filter(({ type }) => type === 'families');
  const gone =
    families.find(({ id }) => entries.some(({ links }) => links.some((link) => link.id === id))) ??
    families[0]!;
  for (const broken of ['families/broken-body', 'families/broken-yaml', 'nursing-rooms/lost-region']) {
    rmSync(join(copy.root, 'content', broken), { recursive: true });
  }
  const file = join(copy.root, gone.file);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^consent:$/m, "consent:\n  expires: '2020-01-01'"));
  const { status, output } = copy.build();
  expect(status, output).toBe(0);
  expect(output).toContain('到期了');
  const dist = join(copy.root, 'dist');
  expect(existsSync(join(dist, 'families', gone.id))).toBe(false);
  const naming = filesBelow(dist)
    .filter((name) => /\.(html|json|xml|csv|geojson)$/.test(name))
    .filter((name) => readFileSync(join(dist, name), 'utf8').includes(gone.id));
  expect(naming).toEqual([]);
}, 300_000);

function write(id: string, text: string): void {
  mkdirSync(join(copy.root, 'content', id), { recursive: true });
  writeFileSync(join(copy.root, 'content', id, 'index.mdx'), text);
}

function entry(title: string, body: string, region = 'region: gusu'): string {
  return `---\ntitle: ${title}\nsummary: 一句话\n${region}\nkind: ${title.includes('家庭') ? 'finest' : 'room'}\n${title.includes('家庭') ? 'consent:\n  basis: already-public\n' : ''}publishedAt: 2026-11-20 09:00\n---\n${body}\n`;
}
