import { forgettable, limits, type Draft } from './draft.ts';

/**
 * Keeps a draft on this device; false where there is no room, even without the older ones. Words go into `localStorage`,
 * which is written at once, so that a page that is being closed can still do it.
 */
export function keepDraft(draft: Draft): boolean {
  const text = JSON.stringify(draft);
  if (text.length > limits.words) return false;
  for (;;) {
    try {
      localStorage.setItem(keyOf(draft.id), text);
      return true;
    } catch {
      const oldest = allDrafts()
        .filter(({ id }) => id !== draft.id)
        .sort((one, other) => one.at - other.at)[0];
      if (!oldest) return false;
      forget(oldest.id);
    }
  }
}

/** The drafts of an entry on this device that were not thrown away, the newest first. */
export function draftsOf(entry: string): Draft[] {
  return allDrafts()
    .filter((draft) => draft.entry === entry && draft.thrownAwayAt === undefined)
    .sort((one, other) => other.at - one.at);
}

/** Removes a draft and its photos from this device. */
export function forget(id: string): void {
  localStorage.removeItem(keyOf(id));
  void inPhotos('readwrite', (store) => store.delete(id)).catch(() => undefined);
}

/** Removes what the limits no longer hold. */
export function tidy(now = Date.now()): void {
  for (const { id } of forgettable(allDrafts(), now)) forget(id);
}

/** Keeps the photos of a draft that fit; gives how many did not. */
export async function keepPhotos(id: string, photos: KeptPhoto[]): Promise<number> {
  let room = limits.photos;
  const fitting = photos.filter(({ file }) => (room -= file.size) >= 0);
  const isKept = await inPhotos('readwrite', (store) => store.put(fitting, id)).then(
    () => true,
    () => false,
  );
  return isKept ? photos.length - fitting.length : photos.length;
}

/** The photos of a draft; none where the browser does not give them back. */
export async function photosOf(id: string): Promise<KeptPhoto[]> {
  const found = await inPhotos('readonly', (store) => store.get(id)).catch(() => undefined);
  return (found as KeptPhoto[] | undefined) ?? [];
}

function allDrafts(): Draft[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(keyOf('')))
    .flatMap((key) => readDraft(localStorage.getItem(key)) ?? []);
}

function readDraft(text: string | null): Draft | undefined {
  try {
    return JSON.parse(text ?? '') as Draft;
  } catch {
    return undefined;
  }
}

/** Several desks may stand under one address, each in its own folder. */
function keyOf(id: string): string {
  return `weijia.draft.${location.pathname}.${id}`;
}

async function inPhotos(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest) {
  const database = await (opened ??= openDatabase());
  const request = work(database.transaction(storeName, mode).objectStore(storeName));
  return answerOf(request);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('weijia-drafts', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answerOf(request);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

let opened: Promise<IDBDatabase> | undefined;
const storeName = 'photos';

/** A photo that was chosen and is not in the repository yet, as Decap's form keeps it. */
export interface KeptPhoto {
  id: string;
  name: string;
  path: string;
  size: number;
  field?: unknown;
  file: File;
}
