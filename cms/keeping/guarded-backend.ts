import { entryFile, settingsFile } from '../entry-file.ts';
import { mark } from '../gate/mark.ts';
import { notReady } from '../gate/not-ready.ts';
import { childReminder, privateFault } from '../gate/private.ts';
import { photosTaken, workWith } from '../review/repository.ts';
import { failureOf, SaidFailure } from './failure.ts';
import { askWhich, notify } from './notices.ts';
import { openedFile, savedAs, takeTheirs } from './open-entry.ts';

/**
 * One of Decap's backends that writes nothing over what somebody else has written since the entry was opened, without
 * asking; that keeps nothing private and lets nothing go on that the check would keep off the site; and whose refusals are
 * Chinese sentences. Between the question and the writing lies one request: who saves in
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
        if (options.status === undefined) refusePrivate(entry.dataFiles);
        const isInReview = await agreed(backend, name, file, options);
        await persist(entry, { ...options, unpublished: isInReview });
      } catch (error) {
        const failure = failureOf(error);
        notify({ refusal: `没有存上。${failure.message}` });
        throw failure;
      }
      savedAs(name, file.raw);
      notify({ reminder: childReminder(file.path, file.raw) });
    };
    const goOn = (action: 'updateUnpublishedEntryStatus' | 'publishUnpublishedEntry'): void => {
      const act = (backend[action] as Action).bind(backend);
      backend[action] = async (...given) => {
        const [collection, slug, status] = given as string[];
        const doing = action === 'publishUnpublishedEntry' ? '发布' : goingOn[status!];
        notify({ refusal: undefined });
        if (doing) await refuseUnready(backend, collection!, slug!, doing);
        return act(...given);
      };
    };
    goOn('updateUnpublishedEntryStatus');
    goOn('publishUnpublishedEntry');
    for (const action of writing) {
      const act = (backend[action] as Action).bind(backend);
      backend[action] = (...given) => act(...given).catch((error) => Promise.reject(failureOf(error)));
    }
    return backend;
  };
}

const writing = ['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteFiles'] as const;

/** What Decap's statuses are that only a finished entry gets. */
const goingOn: Record<string, string | undefined> = { pending_publish: '设为“就绪”' };

/** Taking back what is on the site is let through, for it is in Git already and should go. */
function refusePrivate(files: DataFile[]) {
  const faults = files.flatMap(({ path, raw }) => privateFault(path, raw) ?? []);
  // When the form can be used again.
  setTimeout(() => mark(faults.flatMap(({ texts }) => texts)));
  if (faults.length) throw new SaidFailure(faults.map(({ sentence }) => sentence).join(''));
}

async function refuseUnready(backend: Writer, collection: string, slug: string, doing: string) {
  const { diffs } = await backend.unpublishedEntry({ collection, slug });
  const file = diffs.find(({ path }) => /\.(mdx|yml)$/.test(path));
  if (!file) return;
  const raw = await backend.unpublishedEntryDataFile(collection, slug, file.path, file.id);
  const refusal = notReady(file.path, raw, doing);
  if (!refusal) return;
  notify({ refusal });
  throw new SaidFailure(refusal);
}

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
