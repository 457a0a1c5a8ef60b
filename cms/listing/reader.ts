/**
 * How to read a repository's tree and its files by their ids, for each kind of backend; nothing for one that has no such way.
 * The hosted ones keep on the device what they have read, by id.
 */
export function readerOf(implementation: Implementation): Reader | undefined {
  const { request, branch, api, listAllFiles } = implementation;
  if (request) {
    const ask = (action: string, params: object) =>
      request.call(implementation, { action, params: { branch, ...params } });
    return {
      // A proxy that is not the desk's own knows no tree.
      tree: (folder) => (ask('tree', { folder }) as Promise<Leaf[]>).catch(() => undefined),
      texts: (leaves) => ask('texts', { ids: leaves.map(({ id }) => id) }) as Promise<Text[]>,
    };
  }
  if (!api) return undefined;
  const tree = listAllFiles
    ? (folder: string) => listAllFiles.call(implementation, folder, 'mdx', depth)
    : (folder: string) => api.listFiles!(folder, { depth });
  return {
    tree,
    texts: (leaves) =>
      several(leaves, async ({ path, id }) => ({
        id,
        text: await api.readFile(path, id, { parseText: true }),
      })),
  };
}

/** Entries lie in folders of their own: nursing-rooms/x/index.mdx. */
const depth = 2;

/** Ten at a time, as Decap does. */
async function several<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return results;
}

/** A file of the published branch, with the id that Git gives its content. */
export interface Leaf {
  path: string;
  id: string;
}

interface Text {
  id: string;
  text: string;
}

interface Reader {
  tree(folder: string): Promise<Leaf[] | undefined>;
  texts(leaves: readonly Leaf[]): Promise<Text[]>;
}

/** As much of a backend's implementation as is used here: the proxy's has `request`, those of GitHub, Forgejo and GitLab an `api`. */
export interface Implementation {
  branch?: string;
  request?(payload: object): Promise<unknown>;
  listAllFiles?(folder: string, extension: string, depth: number): Promise<Leaf[]>;
  api?: {
    listFiles?(folder: string, options: { depth: number }): Promise<Leaf[]>;
    readFile(path: string, id: string, options: { parseText: true }): Promise<string>;
  };
}
