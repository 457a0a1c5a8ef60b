import { entryFile, settingsFile } from '../entry-file.ts';
import { photosTaken, workWith } from '../review/repository.ts';
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
    workWith(backend as never);
    const persist = backend.persistEntry.bind(backend);
    backend.persistEntry = async (entry, options) => {
      const [file] = entry.dataFiles as [DataFile];
      const name = `${options.collectionName}/${file.slug}`;
      // Taking an entry back from the site is a save with a status.
      if (options.status !== undefined) entry.assets.push(...photosTaken());
      try {
        const isInReview = await agreed(backend, name, file, options);
        await persist(entry, { ...options, unpublished: isInReview });
      } catch (error) {
        const failure = failureOf(error);
        notify({ refusal: `没有存上。${failure.message}` });
        throw failure;
      }
      savedAs(name, file.raw);
    };
    for (const action of writing) {
      const act = (backend[action] as Action).bind(backend);
      backend[action] = (...given) => act(...given).catch((error) => Promise.reject(failureOf(error)));
    }
    return backend;
  };
}

const writing = ['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteFiles'] as const;

/** Whether the entry has a branch of its own at this moment; throws when its writer wants to go back first. */
async function agreed(backend: Writer, name: string, file: DataFile, options: Options) {
  const { newEntry, status, unpublished } = options;
  const base = openedFile(name);
  if (newEntry || status !== undefined || base === undefined) return unpublished;
  const { raw, isInReview } = await current(backend, file, options);
  if (raw !== undefined && (isSame(raw, base) || isSame(raw, file.raw))) return isInReview;
  const theirs = raw === undefined ? undefined : read(file.path, raw);
  const choice = await askWhich({ entry: name, mine: read(file.path, file.raw), theirs });
  if (choice === 'mine') return isInReview;
  if (choice === 'back') throw new SaidFailure('你选了回去接着改，写的都还在。');
  takeTheirs(theirs!, raw!);
  throw new SaidFailure('已经换成对方的那一份。你写的还在这台电脑上，可以恢复。');
}

/** The entry's file as the repository has it now: in its branch if it has one, else as published; nothing if it was deleted. */
async function current(backend: Writer, { slug, path }: DataFile, { collectionName, useWorkflow }: Options) {
  const branch = useWorkflow
    ? await backend.unpublishedEntry({ collection: collectionName, slug }).catch((error) => {
        if (error?.notUnderEditorialWorkflow) return undefined;
        throw error;
      })
    : undefined;
  const change = branch?.diffs.find((diff) => diff.path === path);
  const published = () =>
    backend.getEntry(path).then(
      ({ data }) => data,
      (error) => {
        if (error?.status === 404) return undefined;
        throw error;
      },
    );
  const raw = change
    ? await backend.unpublishedEntryDataFile(collectionName, slug, path, change.id)
    : await published();
  return { raw, isInReview: branch !== undefined };
}

function read(path: string, raw: string): Record<string, unknown> {
  return path.endsWith('.yml') ? settingsFile.fromFile(raw) : entryFile.fromFile(raw);
}

/** Windows may hand out a file with its own line ends. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

type Action = (...args: unknown[]) => Promise<unknown>;

/** As much of a backend's implementation as is used here; all of Decap's have it. */
interface Writer extends Record<(typeof writing)[number], Action> {
  persistEntry(entry: { dataFiles: DataFile[]; assets: object[] }, options: Options): Promise<unknown>;
  unpublishedEntry(entry: {
    collection: string;
    slug: string;
  }): Promise<{ diffs: { path: string; id: string }[] }>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  getEntry(path: string): Promise<{ data: string }>;
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
