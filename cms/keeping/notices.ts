import type { Draft } from './draft.ts';

/** What the desk has to say about drafts; the watcher and the backend write it, the page shows it. */
export function notices(): Notices {
  return current;
}

/** Changes what is said. */
export function notify(change: Partial<Notices>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** Calls back at every change; gives the way to stop. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Puts the versions beside each other and waits for the choice. */
export function askWhich(conflict: Versions): Promise<Choice> {
  return new Promise((resolve) => {
    notify({
      conflict: {
        ...conflict,
        choose(choice) {
          notify({ conflict: undefined });
          resolve(choice);
        },
      },
    });
  });
}

/** Shows what publishing would change and waits for the answer. */
export function askToPublish(versions: Omit<Publishing, 'choose'>): Promise<boolean> {
  return new Promise((resolve) => {
    notify({
      publishing: {
        ...versions,
        choose(isWanted) {
          notify({ publishing: undefined });
          resolve(isWanted);
        },
      },
    });
  });
}

const listeners = new Set<() => void>();
let current: Notices = { offers: [] };

interface Notices {
  /** Drafts of the open entry that were not saved, the newest first. */
  offers: Draft[];
  /** The draft that was thrown away last. */
  thrownAway?: Draft | undefined;
  /** The open form's own draft: when it was written, or why it was not. */
  kept?: { at: number; photosLeftOut: number } | 'no room' | undefined;
  /** Why the last save, or step to publication, did not succeed: what did not happen, why, what to do. */
  refusal?: string | undefined;
  /** What to look at again in what was saved, until somebody has read it: a new entry is opened anew after it was saved. */
  reminder?: string | undefined;
  /** Who saved the open draft last, and when (ISO 8601). */
  saved?: { entry: string; by: string; at: string } | undefined;
  publishing?: Publishing | undefined;
  /** What came of a paste or an import, and what it left out, a sentence each. */
  taken?: { title: string; sentences: string[] } | undefined;
  conflict?: (Versions & { choose: (choice: Choice) => void }) | undefined;
}

/** A draft that somebody wants to publish. */
export interface Publishing {
  /** `collection/slug`. */
  entry: string;
  draft: Record<string, unknown>;
  /** Missing when the site does not have the entry yet. */
  published?: Record<string, unknown> | undefined;
  choose(isWanted: boolean): void;
}

interface Versions {
  entry: string;
  mine: Record<string, unknown>;
  /** Missing when somebody deleted the entry. */
  theirs?: Record<string, unknown> | undefined;
}

export type Choice = 'mine' | 'theirs' | 'back';
