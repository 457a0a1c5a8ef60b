import { entryFile, settingsFile } from '../entry-file.ts';
import { notReady } from '../gate/not-ready.ts';
import { failureOf } from '../keeping/failure.ts';
import { notify } from '../keeping/notices.ts';

/**
 * Has a backend say who saved a draft, and delete an entry's photos along with it; what is asked of the repository here is
 * asked of this backend.
 */
export function workWith(given: Repository): void {
  backend = given;
  const { unpublishedEntry, deleteFiles } = given;
  given.unpublishedEntry = async (asked) => {
    const draft = await unpublishedEntry.call(given, asked);
    void sayWhoSaved(given, asked, draft);
    return draft;
  };
  given.deleteFiles = async (paths, message) => {
    const beside = await Promise.all((paths as string[]).map(photosBeside));
    return deleteFiles.call(given, [...(paths as string[]), ...beside.flat()], message);
  };
}

/** An entry as published (if it is) and as its draft; undefined, with a notice that says why, where they cannot be read or the draft must not be published. */
export async function publishedAndDraft(
  collection: string,
  slug: string,
): Promise<{ draft: Data; published: Data | undefined } | undefined> {
  const path = collection === 'settings' ? `content/${slug}.yml` : `content/${collection}/${slug}.mdx`;
  try {
    const published = await publishedText(path);
    const { diffs } = await backend.unpublishedEntry({ collection, slug });
    const change = diffs.find((diff) => diff.path === path);
    const draft = change
      ? await backend.unpublishedEntryDataFile(collection, slug, path, change.id)
      : published;
    const refusal = notReady(path, draft ?? '', '发布');
    if (refusal) return void notify({ refusal });
    return {
      draft: read(path, draft ?? ''),
      published: published === undefined ? undefined : read(path, published),
    };
  } catch (error) {
    notify({ refusal: `没有发布。${failureOf(error).message}` });
    return undefined;
  }
}

/**
 * Reads the photos of an entry that is to go from the site back into the drafts, for `photosTaken`: Decap deletes the
 * entry's file and saves it as a draft, without its photos.
 */
export async function takeAlong(collection: string, slug: string): Promise<void> {
  const paths = await photosBeside(`content/${collection}/${slug}.mdx`);
  const files = await Promise.all(paths.map((path) => backend.getMediaFile(path)));
  taken = files.map(({ file }, index) => ({
    path: paths[index]!,
    fileObj: file,
    toBase64: async () => base64(new Uint8Array(await file.arrayBuffer())),
  }));
}

/** The photos that were taken along, once: the save that takes an entry back puts them into its draft. */
export function photosTaken(): Asset[] {
  return taken.splice(0);
}

/** Photos lie beside the entry that they belong to, and go with it. */
async function photosBeside(path: string): Promise<string[]> {
  const [, folder] = /^(content\/[^/]+\/[^/]+)\/index\.mdx$/.exec(path) ?? [];
  if (!folder) return [];
  const files = await backend.getMedia(folder).catch(() => []);
  return files.map(({ path }) => path).filter((found) => found !== path && found.startsWith(`${folder}/`));
}

/** Hosts say who began the draft and when it was changed; on this computer Git knows who saved it last. */
async function sayWhoSaved(backend: Repository, asked: Asked, draft: Draft): Promise<void> {
  const { collection = '', slug = '' } = draft.collection ? draft : asked;
  const params = { branch: backend.branch, collection, slug };
  const { by, at } = backend.request
    ? await backend.request({ action: 'lastChange', params }).catch(() => ({ by: '', at: '' }))
    : { by: draft.pullRequestAuthor ?? '', at: draft.updatedAt };
  notify({ saved: { entry: `${collection}/${slug}`, by, at: String(at ?? '') } });
}

async function publishedText(path: string): Promise<string | undefined> {
  try {
    // The proxy answers null for a file that is not there.
    return (await backend.getEntry(path)).data ?? undefined;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

function read(path: string, raw: string): Data {
  return path.endsWith('.yml') ? settingsFile.fromFile(raw) : entryFile.fromFile(raw);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

let backend: Repository;
let taken: Asset[] = [];

type Data = Record<string, unknown>;

/** As much of a backend's implementation as is used here; all of Decap's have it, but for `request`, which is the proxy's. */
interface Repository {
  unpublishedEntry(entry: Asked): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  getEntry(path: string): Promise<{ data: string | null }>;
  getMedia(folder: string): Promise<{ path: string }[]>;
  getMediaFile(path: string): Promise<{ file: File }>;
  deleteFiles(...args: unknown[]): Promise<unknown>;
  branch?: string;
  request?(payload: object): Promise<{ by: string; at: string }>;
}

interface Asked {
  collection?: string;
  slug?: string;
}

interface Draft extends Asked {
  diffs: { path: string; id: string }[];
  updatedAt?: string;
  pullRequestAuthor?: string;
}

interface Asset {
  path: string;
  fileObj: File;
  toBase64(): Promise<string>;
}
