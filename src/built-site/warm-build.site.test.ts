import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
  expect(copy.build().status).toBe(0);
}, 300_000);

afterAll(() => copy.remove());

test('after changes a build that reuses its cache publishes what a fresh build publishes', () => {
  rename('regions/gusu', '姑苏新名区');
  rename('programmes/wuliang', '改名工程');
  rename('workers/zhang-junhua', '改名典型');
  rmSync(join(copy.root, 'content/nursing-rooms/tianhong-shangchang'), { recursive: true });
  expect(copy.build().output).not.toContain('错误');
  const warm = pagesOf(copy);
  rmSync(join(copy.root, '.cache/astro'), { recursive: true });
  rmSync(join(copy.root, '.cache/site'), { recursive: true });
  expect(copy.build().status).toBe(0);
  const cold = pagesOf(copy);
  expect(warm.size).toBe(cold.size);
  expect([...cold].filter(([path, html]) => warm.get(path) !== html).map(([path]) => path)).toEqual([]);
  expect([...warm.keys()].filter((path) => path.includes('tianhong-shangchang'))).toEqual([]);
}, 300_000);

function rename(entry: string, title: string): void {
  const file = join(copy.root, 'content', entry, 'index.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
}

/** Styles carry the hash of a build in their names; that is not what is compared. */
function pagesOf({ root }: ProjectCopy): Map<string, string> {
  return new Map(
    builtPages(join(root, 'dist')).map(({ path, html }) => [path, html.replaceAll(/_astro\/[^"]+/g, '')]),
  );
}
