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

const listeners = new Set<() => void>();
let current: Notices = { offers: [] };

interface Notices {
  /** Drafts of the open entry that were not saved, the newest first. */
  offers: Draft[];
  /** The draft that was thrown away last. */
  thrownAway?: Draft | undefined;
  /** The open form's own draft: when it was written, or why it was not. */
  kept?: { at: number; photosLeftOut: number } | 'no room' | undefined;
  /** Why the last save did not succeed. */
  refusal?: string | undefined;
  /** What came of a paste or an import, and what it left out, a sentence each. */
  taken?: { title: string; sentences: string[] } | undefined;
  conflict?: (Versions & { choose: (choice: Choice) => void }) | undefined;
}

interface Versions {
  entry: string;
  mine: Record<string, unknown>;
  /** Missing when somebody deleted the entry. */
  theirs?: Record<string, unknown> | undefined;
}

export type Choice = 'mine' | 'theirs' | 'back';
