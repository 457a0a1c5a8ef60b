import { draftsOf, forget, keepDraft, keepPhotos, photosOf, tidy, type KeptPhoto } from './device.ts';
import { saysTheSame, type Draft } from './draft.ts';
import { mostPhotos, photosIn, type FormEntry as FormEntryInStore, type Photo } from '../photos/stored.ts';
import { notices, notify } from './notices.ts';

/**
 * Watches the form that is open in Decap's store, which a patch hands over: what is written and not saved is kept on this
 * device, two seconds after a change and when the page goes out of sight; what is saved is removed.
 */
export function watch(decap: Store): void {
  store = decap;
  tidy();
  store.subscribe(look);
  // Widgets fill in a new form by themselves; only what follows a person's doing is worth keeping.
  for (const event of ['input', 'change', 'click', 'keydown', 'drop', 'paste'])
    window.addEventListener(event, () => void (open && (open.isTouched = true)), { capture: true });
  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', () => void (document.hidden && keepNow()));
}

/** The file of the open entry (`collection/slug`) as it was opened or saved last; undefined for any other and a new one. */
export function openedFile(entry: string): string | undefined {
  return open?.entry === entry ? open.base : undefined;
}

/** The open entry (`collection/slug`); '' where none is open. */
export function openEntry(): string {
  return open?.entry ?? '';
}

/** Says what the file of the open entry is after a save: later versions are compared with it. */
export function savedAs(entry: string, file: string): void {
  if (open?.entry === entry) open.base = file;
}

/** Puts a draft into the open form; that does not save it. */
export async function restore(draft: Draft): Promise<void> {
  const kept = await photosOf(draft.id);
  const photos = kept.map((photo) => {
    const url = URL.createObjectURL(photo.file);
    return { ...photo, url, displayURL: url, draft: true, toString: () => url };
  });
  const entry = open!.latest.toJS() as FormEntry;
  const others = entry.mediaFiles.filter(({ id }) => !photos.some((photo) => photo.id === id));
  const restored = {
    ...entry,
    data: draft.words,
    mediaFiles: [...photos, ...others],
    ...(draft.base ? { raw: draft.base } : {}),
  };
  store.dispatch({ type: 'ADD_ASSETS', payload: photos });
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: restored } });
  const { photosBefore } = open!;
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
  Object.assign(open!, { isTouched: true, isRestored: true, photosBefore });
  keepNow();
  forget(draft.id);
  notify({ offers: notices().offers.filter(({ id }) => id !== draft.id) });
}

/** Throws a draft away; it can be taken back until the page is left. */
export function throwAway(draft: Draft): void {
  keepDraft({ ...draft, thrownAwayAt: Date.now() });
  notify({ offers: notices().offers.filter(({ id }) => id !== draft.id), thrownAway: draft });
}

/** Offers again what was thrown away. */
export function takeBack(draft: Draft): void {
  keepDraft(draft);
  notify({ offers: [draft, ...notices().offers], thrownAway: undefined });
}

/** Puts another version of the file into the form; what stood there stays on this device and is offered again. */
export function takeTheirs(data: Record<string, unknown>, raw: string): void {
  keepNow();
  const entry = { ...(open!.latest.toJS() as FormEntry), data, raw, isPersisting: false };
  store.dispatch({ type: 'DRAFT_CREATE_FROM_ENTRY', payload: { entry } });
}

/** Adds a photo, whose file the form has already, at the end of the open entry's; one that is there stays where it is. */
export function addPhoto(photo: Photo): void {
  const photos = photosIn(store.getState().entryDraft.get('entry') as FormEntryInStore);
  if (photos.some(({ src }) => src === photo.src)) return;
  if (photos.length >= mostPhotos) throw new Error(`一条最多 ${mostPhotos} 张照片。请先到“照片”里移除几张。`);
  const field = new Map([['name', 'photos']]);
  const payload = { field, value: [...photos, photo], metadata: {}, entries: [] };
  store.dispatch({ type: 'DRAFT_CHANGE_FIELD', payload });
}

/** Puts words into the open form, beside those that it has; that does not save it. */
export function fillIn(words: Record<string, unknown>): void {
  const entry = open!.latest.toJS() as FormEntry;
  const { id, photosBefore } = open!;
  // What was kept of the form until now is all in it.
  open!.isTouched = false;
  forget(id);
  const filled = { ...entry, data: { ...openWords(), ...words } };
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: filled } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
  Object.assign(open!, { isTouched: true, isRestored: true, photosBefore });
  keepNow();
}

/** Waits until the form of an entry is open (`activities/` for a new one). */
export function whenOpen(entry: string): Promise<void> {
  if (open?.entry === entry) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (open?.entry !== entry) return;
      stop();
      resolve();
    });
  });
}

/** What comes of an action of Decap's store. */
export function dispatched(action: unknown): unknown {
  return store.dispatch(action as { type: string });
}

/** What the open form says. */
export function openWords(): Record<string, unknown> {
  return wordsOf(open!.latest);
}

function look(): void {
  const draft = store.getState().entryDraft;
  const key = draft.get('key') as string | undefined;
  if ((key || undefined) !== open?.key) {
    keepNow();
    const before = open?.entry;
    open = key ? opened(key, draft.get('entry') as Keyed) : undefined;
    notify({
      offers: open ? offersFor(open) : [],
      thrownAway: undefined,
      kept: undefined,
      refusal: undefined,
      ...(open?.entry === before ? {} : { taken: undefined }),
    });
  }
  if (!open) return;
  const entry = draft.get('entry') as Keyed;
  const isChanged = ['data', 'mediaFiles'].some((part) => entry.get(part) !== open!.latest.get(part));
  open.latest = entry;
  if (!open.isTouched) Object.assign(open, { before: wordsOf(entry), photosBefore: idsOf(entry) });
  if (isChanged) {
    clearTimeout(timer);
    timer = setTimeout(keepNow, 2000);
  }
  const isSaving = entry.get('isPersisting') === true;
  if (isSaving && !open.saving) {
    open.saving = wordsOf(entry);
    notify({ refusal: undefined });
  } else if (!isSaving && open.saving) {
    const words = open.saving;
    open.saving = undefined;
    if (!draft.get('hasChanged')) finish(open, words);
  }
}

function opened(key: string, entry: Keyed): Open {
  const name = `${entry.get('collection')}/${entry.get('slug') ?? ''}`;
  if (late?.entry === `${entry.get('collection')}/`) keepDraft({ ...late, entry: name });
  late = undefined;
  return {
    key,
    id: crypto.randomUUID(),
    entry: name,
    base: (entry.get('raw') as string) || undefined,
    latest: entry,
    before: wordsOf(entry),
    photosBefore: idsOf(entry),
    photosLeftOut: 0,
    isTouched: false,
    isRestored: false,
  };
}

/** Drafts that say what the entry says already are done with. */
function offersFor({ entry, before }: Open): Draft[] {
  return draftsOf(entry).filter(({ id, words, photos }) => {
    const isDone = photos === 0 && saysTheSame(words, before);
    if (isDone) forget(id);
    return !isDone;
  });
}

/** After a save: what was written while it went on is not in it, and is kept. */
function finish(form: Open, words: Record<string, unknown>): void {
  clearTimeout(timer);
  forget(form.id);
  const isLate = !saysTheSame(words, wordsOf(form.latest));
  Object.assign(form, { id: crypto.randomUUID(), isTouched: false, isRestored: false, kept: undefined });
  notify({ kept: undefined });
  if (!isLate) return;
  const draft = recordOf(form);
  keepDraft(draft);
  // A new entry has no name yet; it is opened under it in a moment.
  if (form.entry.endsWith('/')) late = draft;
  else notify({ offers: [draft, ...notices().offers] });
}

function keepNow(): void {
  clearTimeout(timer);
  if (!open?.isTouched) return;
  const record = recordOf(open);
  if (!open.isRestored && record.photos === 0 && saysTheSame(record.words, open.before)) {
    if (open.kept) forget(open.id);
    open.kept = undefined;
    return notify({ kept: undefined });
  }
  if (open.kept === open.latest) return;
  open.kept = open.latest;
  const isKept = keepDraft(record);
  notify({ kept: isKept ? record : 'no room' });
  if (isKept) void keepItsPhotos(open, record);
}

async function keepItsPhotos(form: Open, record: Draft): Promise<void> {
  const photos = newPhotos(form);
  const ids = photos.map(({ id }) => id).join();
  if (ids === (form.photosKept ?? '')) return;
  form.photosKept = ids;
  form.photosLeftOut = await keepPhotos(form.id, photos);
  if (form.photosLeftOut === 0 || open !== form) return;
  keepDraft({ ...record, photosLeftOut: form.photosLeftOut });
  notify({ kept: { ...record, photosLeftOut: form.photosLeftOut } });
}

function recordOf(form: Open): Draft {
  const { id, entry, base, latest, photosLeftOut } = form;
  const photos = newPhotos(form).length;
  return { id, entry, base, at: Date.now(), words: wordsOf(latest), photos, photosLeftOut };
}

/** The photos that were chosen since the entry was opened; Decap's `field` is its own kind of map, which no device keeps. */
function newPhotos({ latest, photosBefore }: Open): KeptPhoto[] {
  const { mediaFiles } = latest.toJS() as FormEntry;
  return mediaFiles
    .filter(({ id, draft, file }) => draft && file && !photosBefore.includes(id))
    .map(({ id, name, path, size, field, file }) => ({ id, name, path, size, field, file }));
}

function idsOf(entry: Keyed): string[] {
  return ((entry.toJS() as FormEntry).mediaFiles ?? []).map(({ id }) => id);
}

function wordsOf(entry: Keyed): Record<string, unknown> {
  return ((entry.get('data') as Keyed | undefined)?.toJS() ?? {}) as Record<string, unknown>;
}

let store: Store;
let open: Open | undefined;
/** What was written while a new entry was being saved. */
let late: Draft | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

interface Open {
  key: string;
  id: string;
  entry: string;
  base: string | undefined;
  latest: Keyed;
  before: Record<string, unknown>;
  photosBefore: string[];
  photosLeftOut: number;
  photosKept?: string;
  isTouched: boolean;
  isRestored: boolean;
  /** The state of the form that is on the device. */
  kept?: Keyed | undefined;
  /** What is being saved. */
  saving?: Record<string, unknown> | undefined;
}

/** As much of Decap's store and of Immutable as is used here. */
interface Store {
  subscribe(listener: () => void): () => void;
  dispatch(action: { type: string; payload?: unknown }): unknown;
  getState(): { entryDraft: Keyed };
}

interface Keyed {
  get(name: string): unknown;
  toJS(): unknown;
}

interface FormEntry {
  mediaFiles: (KeptPhoto & { draft?: boolean })[];
}
