import type { Engine } from './engine.ts';

/** The engines; the browser's half of each is bundled from engines/<name>.ts. */
export const engines: Record<string, EngineEntry> = {
  pagefind: { load: () => import('./engines/pagefind.ts') },
  ours: { load: () => import('./engines/ours.ts') },
  minisearch: { load: () => import('./engines/minisearch.ts'), wholeIndex: true },
  flexsearch: { load: () => import('./engines/flexsearch.ts'), wholeIndex: true },
};

interface EngineEntry {
  load: () => Promise<Engine>;
  /** The browser fetches everything at once: one query tells the bytes of all. */
  wholeIndex?: boolean;
}
