import { expect, test, vi } from 'vitest';
import type { PlannedFile } from '../lists/planned-file.ts';
import { lists } from '../lists/columns.ts';
import { publishedEntries, writePlanned, type Repository } from './desk-repository.ts';

const planned = (id: string, isNew = true): PlannedFile => ({
  type: 'nursing-rooms',
  id,
  isNew,
  title: `示例${id}`,
  path: `nursing-rooms/${id}/index.mdx`,
  text: 'new text',
});

function repository(change: Partial<Repository> = {}): Repository {
  return {
    entriesByFolder: async (folder) => [
      { data: 'old text', file: { path: `${folder}/a/index.mdx` } },
      { data: 'a stray', file: { path: `${folder}/README.mdx` } },
    ],
    getEntry: async () => ({ data: 'old text' }),
    unpublishedEntries: async () => [],
    persistEntry: vi.fn(async () => undefined),
    ...change,
  };
}

const write = (given: Repository, files: PlannedFile[], as: 'drafts' | 'published' = 'published') =>
  writePlanned(given, {
    ...{ files, as, onProgress: () => undefined },
    existing: [{ type: 'nursing-rooms', id: 'a', text: 'old text' }],
  });

test('reads the entries of every type of a list, and no other files', async () => {
  expect(await publishedEntries(repository(), lists.honors)).toEqual([
    { type: 'families', id: 'a', text: 'old text' },
    { type: 'workers', id: 'a', text: 'old text' },
  ]);
});

test('what is published at once is one commit, drafts are one each', async () => {
  const at = repository();
  expect(await write(at, [planned('a', false), planned('b')])).toEqual({ written: 2, faults: [] });
  expect(at.persistEntry).toHaveBeenCalledTimes(1);
  expect(vi.mocked(at.persistEntry).mock.calls[0]).toMatchObject([
    { dataFiles: [{ path: 'content/nursing-rooms/a/index.mdx', slug: 'a/index' }, { slug: 'b/index' }] },
    { commitMessage: '从表格导入：示例a等 2 条', useWorkflow: false },
  ]);
  const drafts = repository();
  await write(drafts, [planned('a', false), planned('b')], 'drafts');
  expect(drafts.persistEntry).toHaveBeenCalledTimes(2);
});

test('an entry that somebody changed meanwhile, or that has a draft, is left as it is', async () => {
  const given = repository({
    getEntry: async () => ({ data: 'text of somebody else' }),
    unpublishedEntries: async () => ['nursing-rooms/b/index'],
  });
  expect(await write(given, [planned('a', false), planned('b'), planned('c')])).toEqual({
    written: 1,
    faults: [
      '“示例a”刚才有人改过。没有写上去，请重新选一次文件，再看一遍。',
      '“示例b”已经有一份草稿。请先发布或删去那份草稿，再导入这一条。',
    ],
  });
});

test('what the server refuses is said, and the others are written', async () => {
  const persistEntry = vi
    .fn()
    .mockRejectedValueOnce(new Error('Request timed out'))
    .mockResolvedValue(undefined);
  expect(await write(repository({ persistEntry }), [planned('b'), planned('c')], 'drafts')).toEqual({
    written: 1,
    faults: ['“示例b”没有存上，请再试一次。（Request timed out）'],
  });
});
