import type { SearchWords } from '../../src/content-types/search-words.ts';
import type { BenchPage } from './page.ts';

/** What a module in engines/ exports: the first half runs in Node in a process of its own, the second in the browser. */
export interface Engine {
  /** Writes everything that the browser will fetch into the folder; `words` are what residents call things. */
  index(pages: readonly BenchPage[], folder: string, words: SearchWords | undefined): Promise<void>;
  open(): Promise<OpenEngine>;
}

/** An index that a page has opened. */
export interface OpenEngine {
  find(text: string): Promise<Found>;
}

interface Found {
  /** How many results are said to hold the very words; undefined where the engine does not tell. */
  exact?: number;
  /** The addresses of these results, with all that is needed to show them. */
  load(from: number, to: number): Promise<string[]>;
}
