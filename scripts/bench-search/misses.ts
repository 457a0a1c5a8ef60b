import { quality } from './measures.ts';
import type { EngineRun } from './run-engine.ts';

/** The queries whose first ten lack a right page, with what was shown; without those that are held out. */
export function missesOf(runs: readonly EngineRun[]): Miss[] {
  return runs.flatMap(({ engine, asked }) =>
    asked
      .filter(({ heldOut }) => !heldOut)
      .map(({ kind, text, urls, right }) => ({
        engine,
        kind,
        text,
        recall: Number(quality(urls, right).recall.toFixed(2)),
        shown: urls,
        right: [...right].slice(0, 10),
      }))
      .filter(({ recall }) => recall < 1),
  );
}

interface Miss {
  engine: string;
  kind: string;
  text: string;
  /** Recall@10. */
  recall: number;
  shown: string[];
  /** At most ten. */
  right: string[];
}
