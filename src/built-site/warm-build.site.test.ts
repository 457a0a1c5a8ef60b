import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

const { entries } = await checkContent();
/** An entry that no other names: else taking it away would be a fault. */
const texts = entries.map(({ id, file }) => ({ id, text: readFileSync(file, 'utf8') }));
const gone = entries.find(
  (entry) => !texts.some(({ id, text }) => id !== entry.id && text.includes(entry.id)),
)!;

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
  expect(copy.build().status).toBe(0);
}, 300_000);

afterAll(() => copy.remove());

test('after changes a build that reuses its cache publishes what a fresh build publishes', () => {
  const renamed = entries.filter(({ type }) => type === 'programmes' || type === 'regions');
  for (const { type, id } of [...renamed, entries.find(({ type }) => type === 'activities')!])
    rename(`${type}/${id}`);
  rmSync(join(copy.root, 'content', gone.type, gone.id), { recursive: true });
  const { status, output } = copy.build();
  expect(status, output).toBe(0);
  const warm = pagesOf(copy);
  rmSync(join(copy.root, '.cache/astro'), { recursive: true });
  expect(copy.build().status).toBe(0);
  const cold = pagesOf(copy);
  expect(warm.size).toBe(cold.size);
  expect([...cold].filter(([path, html]) => warm.get(path) !== html).map(([path]) => path)).toEqual([]);
  expect(warm.has(`/${gone.type}/${gone.id}/`)).toBe(false);
}, 300_000);

function rename(entry: string): void {
  const file = join(copy.root, 'content', entry, 'index.mdx');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /^title: .*$/m,
      (line) => `${line.replace(/["']$/, '')}新${/["']$/.exec(line) ?? ''}`,
    ),
  );
}

/** Styles carry the hash of a build in their names; that is not what is compared. */
function pagesOf({ root }: ProjectCopy): Map<string, string> {
  return new Map(
    builtPages(join(root, 'dist')).map(({ path, html }) => [path, html.replaceAll(/_astro\/[^"]+/g, '')]),
  );
}
