import { entryFile, settingsFile } from '../entry-file.ts';
import { failureOf, SaidFailure } from './failure.ts';
import { askWhich, notify } from './notices.ts';
import { openedFile, savedAs, takeTheirs } from './open-entry.ts';

/**
 * One of Decap's backends that writes nothing over what somebody else has written since the entry was opened, without
 * asking; and whose refusals are Chinese sentences. Between the question and the writing lies one request: who saves in
 * that second is not noticed.
 */
export function guarded(Backend: new (...args: never[]) => Writer) {
  return function (...args: never[]): Writer {
    const backend = new Backend(...args);
    current = backend;
    const draftOf = backend.unpublishedEntry.bind(backend);
    backend.unpublishedEntry = async (asked) => {
      const draft = await draftOf(asked);
      void sayWhoSaved(backend, asked, draft);
      return draft;
    };
    const persist = backend.persistEntry.bind(backend);
    backend.persistEntry = async (entry, options) => {
      const [file] = entry.dataFiles as [DataFile];
      const name = `${options.collectionName}/${file.slug}`;
      if (options.status !== undefined) entry.assets.push(...taken.splice(0));
      try {
        const isInReview = await agreed(backend, name, file, options);
        await persist(entry, { ...options, unpublished: isInReview });
      } catch (error) {
        const failure = failureOf(error);
        notify({ refusal: failure.message });
        throw failure;
      }
      savedAs(name, file.raw);
    };
    const remove = backend.deleteFiles.bind(backend);
    backend.deleteFiles = async (paths, message) => {
      const beside = await Promise.all((paths as string[]).map((path) => photosBeside(backend, path)));
      return remove([...(paths as string[]), ...beside.flat()], message);
    };
    for (const action of writing) {
      const act = (backend[action] as Action).bind(backend);
      backend[action] = (...given) => act(...given).catch((error) => Promise.reject(failureOf(error)));
    }
    return backend;
  };
}

/** An entry as the repository has it published (if it is) and as its draft; undefined, with a notice, where they cannot be read. */
export async function publishedAndDraft(
  collection: string,
  slug: string,
): Promise<{ draft: Data; published: Data | undefined } | undefined> {
  const path = collection === 'settings' ? `content/${slug}.yml` : `content/${collection}/${slug}.mdx`;
  const file = { slug, path, raw: '' };
  try {
    const { raw } = await stored(current, file, { collectionName: collection, useWorkflow: true });
    const published = await publishedFile(current, path);
    return {
      draft: read(path, raw ?? ''),
      published: published === undefined ? undefined : read(path, published),
    };
  } catch (error) {
    notify({ refusal: failureOf(error).message });
    return undefined;
  }
}

/**
 * Reads the photos of an entry that is to go from the site back into the drafts, where the next save with a status puts
 * them: Decap deletes the entry's file and saves it as a draft, without its photos.
 */
export async function takeAlong(collection: string, slug: string): Promise<void> {
  const paths = await photosBeside(current, `content/${collection}/${slug}.mdx`);
  const files = await Promise.all(paths.map((path) => current.getMediaFile(path)));
  taken = files.map(({ file }, index) => ({
    path: paths[index]!,
    fileObj: file,
    toBase64: async () => base64(new Uint8Array(await file.arrayBuffer())),
  }));
}

/** Photos lie beside the entry that they belong to, and go with it. */
async function photosBeside(backend: Writer, path: string): Promise<string[]> {
  const [, folder] = /^(content\/[^/]+\/[^/]+)\/index\.mdx$/.exec(path) ?? [];
  if (!folder) return [];
  const files = await backend.getMedia(folder).catch(() => []);
  return files.map(({ path }) => path).filter((found) => found !== path && found.startsWith(`${folder}/`));
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

let taken: Asset[] = [];

/** The backend with which the desk works. */
let current: Writer;

/** Hosts say who began the draft and when it was changed; on this computer Git knows who saved it last. */
async function sayWhoSaved(backend: Writer, asked: Asked, draft: Draft): Promise<void> {
  const { collection = '', slug = '' } = draft.collection ? draft : asked;
  const params = { branch: backend.branch, collection, slug };
  const { by, at } = backend.request
    ? await backend.request({ action: 'lastChange', params }).catch(() => ({ by: '', at: '' }))
    : { by: draft.pullRequestAuthor ?? '', at: draft.updatedAt };
  notify({ saved: { entry: `${collection}/${slug}`, by, at: String(at ?? '') } });
}

const writing = ['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteFiles'] as const;

/** Whether the entry has a branch of its own at this moment; throws when its writer wants to go back first. */
async function agreed(backend: Writer, name: string, file: DataFile, options: Options) {
  const { newEntry, status, unpublished } = options;
  const base = openedFile(name);
  // Taking an entry back from the site is a save with a status.
  if (newEntry || status !== undefined || base === undefined) return unpublished;
  const { raw, isInReview } = await stored(backend, file, options);
  if (raw !== undefined && (isSame(raw, base) || isSame(raw, file.raw))) return isInReview;
  const theirs = raw === undefined ? undefined : read(file.path, raw);
  const choice = await askWhich({ entry: name, mine: read(file.path, file.raw), theirs });
  if (choice === 'mine') return isInReview;
  if (choice === 'back') throw new SaidFailure('你选了回去接着改，写的都还在。');
  takeTheirs(theirs!, raw!);
  throw new SaidFailure('已经换成对方的那一份。你写的还在这台电脑上，可以恢复。');
}

/** The entry's file as the repository has it now: in its branch if it has one, else as published; nothing if it was deleted. */
async function stored(
  backend: Writer,
  { slug, path }: DataFile,
  { collectionName, useWorkflow }: Pick<Options, 'collectionName' | 'useWorkflow'>,
) {
  const branch = useWorkflow
    ? await backend.unpublishedEntry({ collection: collectionName, slug }).catch((error) => {
        if (error?.notUnderEditorialWorkflow) return undefined;
        throw error;
      })
    : undefined;
  const change = branch?.diffs.find((diff) => diff.path === path);
  const raw = change
    ? await backend.unpublishedEntryDataFile(collectionName, slug, path, change.id)
    : await publishedFile(backend, path);
  return { raw, isInReview: branch !== undefined };
}

async function publishedFile(backend: Writer, path: string): Promise<string | undefined> {
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

/** Windows may hand out a file with its own line ends. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

type Data = Record<string, unknown>;
type Action = (...args: unknown[]) => Promise<unknown>;

/** As much of a backend's implementation as is used here; all of Decap's have it. */
interface Writer extends Record<(typeof writing)[number], Action> {
  persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: Options): Promise<unknown>;
  unpublishedEntry(entry: Asked): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  getEntry(path: string): Promise<{ data: string | null }>;
  getMedia(folder: string): Promise<{ path: string }[]>;
  getMediaFile(path: string): Promise<{ file: File }>;
  branch?: string;
  /** Only the backend of this computer has it. */
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

interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

interface Options {
  collectionName: string;
  newEntry: boolean;
  useWorkflow: boolean;
  unpublished?: boolean | undefined;
  status?: string | undefined;
}
