import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackPlaces } from '../finder/place-data.ts';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
const notice = '演示：名字以“示例”开头的母婴室都是程序编出来的';

beforeAll(() => {
  copy = projectCopy();
  const { status, output } = copy.build({ demo: 40 });
  expect(status, output).toBe(0);
}, 300_000);

afterAll(() => copy?.remove());

test('every page of the demonstration says that its places are invented, and they are there', () => {
  const pages = builtPages(join(copy.root, '.cache/demo-dist'));
  expect(pages.filter(({ html }) => !html.includes(notice)).map(({ path }) => path)).toEqual([]);
  const invented = pages.filter(({ path }) => /^\/nursing-rooms\/shili-[^/]+\/$/.test(path));
  expect(invented.length).toBe(40);
  for (const { html } of invented) expect(html).toMatch(/<h1[^>]*>\s*示例/);
  const { places } = JSON.parse(
    readFileSync(join(copy.root, '.cache/demo-dist/geo/nursing-rooms.places.json'), 'utf8'),
  );
  expect(unpackPlaces(places).filter(({ title }) => title.startsWith('示例')).length).toBe(40);
});

test('nothing of it reaches the content or the folder that is uploaded', () => {
  expect(copy.git('status', '--porcelain', 'content')).toBe('');
  expect(existsSync(join(copy.root, 'dist'))).toBe(false);
});

test('the site itself knows nothing of the demonstration', () => {
  const pages = builtPages();
  expect(pages.filter(({ html, path }) => html.includes(notice) || path.includes('/shili-'))).toEqual([]);
});
