import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BuiltList, listedEntries } from './listed-entries.ts';
import type { Implementation } from './reader.ts';

let built: BuiltList;
let list: typeof listedEntries;
beforeEach(async () => {
  built = { [path('a')]: ['aaaa', { title: '甲' }] };
  vi.stubGlobal('fetch', async () => Response.json(built));
  vi.resetModules();
  ({ listedEntries: list } = await import('./listed-entries.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const collection = { get: (name: string) => ({ folder: 'content/activities', name: 'activities' })[name] };
const path = (id: string) => `content/activities/${id}/index.mdx`;
const leaves = [
  { path: path('a'), id: 'aaaa0000' },
  { path: path('b'), id: 'bbbb0000' },
  { path: 'content/activities/b/1.mdx', id: 'cccc0000' },
];
const file = "---\ntitle: 乙\nkind: study\nsummary: 不列出来\npublishedAt: '2020-01-01 09:00'\n---\n\n正文\n";

/** Each kind of backend answers the same, its own way; `asked` holds the ids of the files that were read. */
const backends: Record<string, (asked: string[]) => Implementation> = {
  proxy: (asked) => ({
    branch: 'main',
    request: async (payload) => {
      const { action, params } = payload as { action: string; params: { ids: string[] } };
      if (action === 'tree') return leaves;
      asked.push(...params.ids);
      return params.ids.map((id) => ({ id, text: file }));
    },
  }),
  'github, forgejo': (asked) => ({
    api: {
      listFiles: async (_folder, { depth }) => leaves.filter(() => depth === 2),
      readFile: async (_path, id) => (asked.push(id), file),
    },
  }),
  gitlab: (asked) => ({
    listAllFiles: async (_folder, extension, depth) =>
      leaves.filter(() => extension === 'mdx' && depth === 2),
    api: { readFile: async (_path, id) => (asked.push(id), file) },
  }),
};

it.each(Object.entries(backends))(
  '%s: reads only what the build does not know, and once',
  async (_, make) => {
    const asked: string[] = [];
    const implementation = make(asked);
    const entries = await list({ implementation }, collection);
    expect(entries).toMatchObject([
      { collection: 'activities', slug: 'a/index', path: path('a'), data: { title: '甲' } },
      { slug: 'b/index', data: { title: '乙', kind: 'study', publishedAt: '2020-01-01 09:00' } },
    ]);
    expect(entries![1]!.data).not.toHaveProperty('summary');
    await list({ implementation }, collection);
    expect(asked).toEqual(['bbbb0000']);
  },
);

it('reads anew what has changed since the build', async () => {
  const asked: string[] = [];
  built[path('a')] = ['ffff', { title: '旧的' }];
  const entries = await list({ implementation: backends['proxy']!(asked) }, collection);
  expect(asked).toEqual(['aaaa0000', 'bbbb0000']);
  expect(entries![0]!.data).toMatchObject({ title: '乙' });
});

it('leaves it to Decap where the repository gives no tree, and for what are no entries', async () => {
  const implementation = { request: () => Promise.reject(new Error('Unknown action tree')) };
  expect(await list({ implementation }, collection)).toBeUndefined();
  expect(await list({ implementation: {} }, collection)).toBeUndefined();
  const settings = { get: (name: string) => ({ name: 'settings' })[name] };
  expect(await list({ implementation: backends['proxy']!([]) }, settings)).toBeUndefined();
});
