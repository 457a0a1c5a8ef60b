import { splitFile } from '../../src/checks/front-matter.ts';
import { readPlainYaml } from '../../src/checks/read-plain-yaml.ts';
import { schemas, type TypeId } from '../../src/content-types/index.ts';
import { entryFile } from '../entry-file.ts';
import { listData, listFields } from './fields.ts';
import { readerOf, type Implementation, type Leaf } from './reader.ts';

/**
 * The published entries of a folder's collection as Decap's list needs them: no text, no photos, of the data only what is
 * listed. What the repository's tree names is taken from the build's list or from what was read before if the file is the
 * same, byte for byte; all else is read. Nothing where the repository gives no tree: then Decap reads every file.
 */
export async function listedEntries(
  { implementation }: { implementation: Implementation },
  collection: Collection,
): Promise<ListedEntry[] | undefined> {
  const [folder, name] = [collection.get('folder'), collection.get('name') as TypeId];
  const reader = readerOf(implementation);
  if (!folder || !reader || !(name in schemas)) return undefined;
  const [leaves, built] = await Promise.all([reader.tree(folder), builtList()]);
  if (!leaves) return undefined;
  const entries = leaves.filter(({ path }) => isEntry.test(path.slice(folder.length)));
  const schema = schemas[name];
  const fields = listFields(schema);
  const known = ({ path, id }: Leaf) => {
    const [builtId, data] = built[path] ?? [];
    return read.get(id) ?? (builtId && id.startsWith(builtId) ? data : undefined);
  };
  const unknown = entries.filter((leaf) => !known(leaf));
  const texts = unknown.length ? await reader.texts(unknown) : [];
  for (const { id, text } of texts) {
    const { yaml } = splitFile(text);
    const data = (yaml && readPlainYaml(yaml, schema)?.data) || entryFile.fromFile(text);
    read.set(id, listData(data, fields));
  }
  return entries.map((leaf) => listedEntry(name, folder, leaf.path, known(leaf) ?? {}));
}

/** As Decap's own createEntry makes it. */
function listedEntry(collection: string, folder: string, path: string, data: object): ListedEntry {
  const slug = path.slice(folder.length + 1).replace(/\.mdx$/, '');
  return {
    ...{ collection, slug, path, data, partial: true, raw: '', label: null, isModification: null },
    ...{ mediaFiles: [], author: '', updatedOn: '', status: '', meta: { path }, i18n: {} },
  };
}

/** The build writes it beside the desk; without it every file is read once. */
function builtList(): Promise<BuiltList> {
  list ??= fetch('./lists.json', { cache: 'no-cache' })
    .then((response) => (response.ok ? (response.json() as Promise<BuiltList>) : {}))
    .catch(() => ({}));
  return list;
}

let list: Promise<BuiltList> | undefined;
/** By the id of the file's content, so that nothing in it can grow old. */
const read = new Map<string, object>();
const isEntry = /^\/[^/]+\/index\.mdx$/;

/** By path: the beginning of the id that Git gives the file, and what the list shows of it. */
export type BuiltList = Record<string, [string, object]>;

interface Collection {
  get(name: string): string | undefined;
}

interface ListedEntry {
  collection: string;
  slug: string;
  path: string;
  data: object;
  [name: string]: unknown;
}
