import { standsAlone } from './domain-queries.ts';
import { exactQuality, mean, percentile, quality } from './measures.ts';
import { isVerbatim } from './query.ts';
import type { EngineRun } from './run-engine.ts';

/** The rows of a corpus's table: every kind of query under the sum it belongs to, every engine. */
export function rowsOf(runs: readonly EngineRun[]): Row[] {
  const kinds = [...new Set(runs.flatMap(({ asked }) => asked.map(({ kind }) => kind)))];
  const groups: Group[] = [
    { name: 'all', holds: () => true },
    // The kinds leave out what is held out, so that nobody tunes an engine to it.
    ...kinds.map((kind) => ({
      name: kind,
      holds: (one: One) => one.kind === kind && (!one.heldOut || standsAlone(kind)),
    })),
    {
      name: 'domain, open',
      holds: ({ kind, heldOut }) => kind.startsWith('domain ') && !standsAlone(kind) && !heldOut,
    },
    { name: 'domain, held out', holds: ({ kind, heldOut }) => heldOut && !standsAlone(kind) },
  ];
  return groups.flatMap((group) => runs.map((run) => rowOf(group, run))).filter(({ queries }) => queries > 0);
}

function rowOf({ name, holds }: Group, { engine, asked, bytes, cost }: EngineRun): Row {
  const some = asked.filter(holds);
  const qualities = some.map(({ urls, right }) => quality(urls, right));
  const exact = some
    .filter(({ kind, claimed }) => isVerbatim(kind) && claimed !== undefined)
    .map(({ holding, claimed, right }) => exactQuality(holding, claimed!, right));
  const milliseconds = some.map((one) => one.milliseconds);
  const kinds = new Set(some.map(({ kind }) => kind));
  const first = [...bytes].flatMap(([kind, counts]) => (kinds.has(kind) ? counts : []));
  return {
    kind: name,
    engine,
    queries: some.length,
    precision: mean(qualities.map(({ precision }) => precision)),
    recall: mean(qualities.map(({ recall }) => recall)),
    mrr: mean(qualities.map(({ reciprocal }) => reciprocal)),
    empty: qualities.filter(({ empty }) => empty).length,
    median: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    bytes: percentile(first, 0.5),
    exactPrecision: mean(exact.map(({ precision }) => precision)),
    exactRecall: mean(exact.map(({ recall }) => recall)),
    indexSeconds: name === 'all' ? cost.seconds : NaN,
    indexBytes: name === 'all' ? cost.bytes : NaN,
  };
}

type One = EngineRun['asked'][number];

interface Group {
  name: string;
  holds: (one: One) => boolean;
}

/** A line of the table; NaN where nothing was measured. */
export interface Row {
  kind: string;
  engine: string;
  queries: number;
  precision: number;
  recall: number;
  mrr: number;
  empty: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** Of a first query, the median. */
  bytes: number;
  /** Of the results that are said to hold the very words, for the random substrings. */
  exactPrecision: number;
  exactRecall: number;
  indexSeconds: number;
  indexBytes: number;
}
