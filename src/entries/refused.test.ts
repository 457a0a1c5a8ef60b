import type { LoaderContext } from 'astro/loaders';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { changed, contentFiles, edits } from '../checks/changed-content.ts';
import { checkContent } from '../checks/content.ts';
import { checkedEntries } from './loader.ts';

const files = contentFiles();

it('publishes nothing that was refused', async () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const before = process.env['CONTENT_DIR'];
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const random = fc.sample(edits(), { numRuns: files.length, seed: Date.now() });
    writeFileSync(join(root, 'site.yml'), readFileSync('content/site.yml'));
    for (const [index, { type, id, bytes }] of files.entries()) {
      const file = join(root, type, id, 'index.mdx');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, index % 2 ? bytes : changed(bytes, random[index]!));
    }
    process.env['CONTENT_DIR'] = root;
    const { entries } = await checkContent(root);
    const published: string[] = [];
    for (const type of new Set(files.map(({ type }) => type))) {
      const store = { clear() {}, set: ({ id }: { id: string }) => published.push(`${type}/${id}`) };
      await checkedEntries(type).load({ store } as unknown as LoaderContext);
    }
    const good = entries.filter(({ faults }) => !faults.length).map(({ type, id }) => `${type}/${id}`);
    expect(entries.length).toBe(files.length);
    expect(good.length).toBeLessThan(files.length);
    expect(published.toSorted()).toEqual(good.toSorted());
  } finally {
    reported.mockRestore();
    if (before === undefined) delete process.env['CONTENT_DIR'];
    else process.env['CONTENT_DIR'] = before;
    rmSync(root, { recursive: true, force: true });
  }
}, 60_000);
