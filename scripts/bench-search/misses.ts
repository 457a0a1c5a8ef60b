import { quality } from './measures.ts';
import type { EngineRun } from './run-engine.ts';

/** The queries whose first ten lack a right page or show a wrong one, with what was shown; without those that are held out. */
export function missesOf(runs: readonly EngineRun[]): Miss[] {
  return runs.flatMap(({ engine, asked }) =>
    asked
      .filter(({ heldOut }) => !heldOut)
      .map(({ kind, text, urls, right }) => {
        const { precision, recall } = quality(urls, right);
        return {
          engine,
          kind,
          text,
          precision: Number(precision.toFixed(2)),
          recall: Number(recall.toFixed(2)),
          shown: urls,
          right: [...right].slice(0, 10),
        };
      })
      .filter(({ precision, recall }) => precision < 1 || recall < 1),
  );
}

interface Miss {
  engine: string;
  kind: string;
  text: string;
  /** Both at 10. */
  precision: number;
  recall: number;
  shown: string[];
  /** At most ten. */
  right: string[];
}
