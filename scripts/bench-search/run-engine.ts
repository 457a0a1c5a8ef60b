import type { Browser } from 'playwright-core';
import { askWarm, bytesOfFirst, type Answer } from './ask.ts';
import { bundle } from './bundle.ts';
import type { Corpus } from './corpora.ts';
import { serveCounting, type CountingServer } from './counting-server.ts';
import { engines } from './engines.ts';
import { makeIndex, type IndexCost } from './make-index.ts';
import { isVerbatim, type BenchQuery } from './query.ts';

/** Indexes a corpus with an engine and asks all its queries in the browser. */
export async function runEngine(
  engine: string,
  corpus: Corpus,
  { browser, folder, bytes, progress }: Surroundings,
): Promise<EngineRun> {
  progress('indexing');
  const cost = await makeIndex(engine, corpus, folder);
  await bundle(engine, folder);
  const server = await serveCounting(folder);
  try {
    const asked = corpus.queries.map(({ text, kind }) => ({ text, exact: isVerbatim(kind) }));
    const answers = await askWarm(browser, server, asked, (done) =>
      progress(`${done} of ${asked.length} queries`),
    );
    const run = corpus.queries.map((query, at) => ({ ...query, ...answers[at]! }));
    progress('bytes');
    return {
      engine,
      cost,
      asked: run,
      bytes: bytes ? await bytesByKind(engine, corpus, browser, server) : new Map(),
    };
  } finally {
    await server.close();
  }
}

/** The bytes of a first query: some queries of every kind, each in a browser profile of its own. */
async function bytesByKind(
  engine: string,
  { queries }: Corpus,
  browser: Browser,
  server: CountingServer,
): Promise<Map<string, number[]>> {
  const bytes = new Map<string, number[]>();
  for (const [kind, ofKind] of Map.groupBy(queries, ({ kind }) => kind)) {
    const known = engines[engine]!.wholeIndex ? [...bytes.values()][0] : undefined;
    const sample = known
      ? []
      : spread(ofKind, engines[engine]!.wholeIndex ? 1 : sampleOf(kind)).map(({ text }) => text);
    bytes.set(kind, known ?? (await bytesOfFirst(browser, server, sample)));
  }
  return bytes;
}

/** There are many kinds of domain queries, and their sum has them all. */
function sampleOf(kind: string): number {
  return kind.startsWith('domain') ? 4 : 12;
}

/** At most so many of the items, evenly spread. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, at) => items[Math.floor(at * step)]!);
}

interface Surroundings {
  browser: Browser;
  /** Is emptied. */
  folder: string;
  /** Whether to measure the bytes of first queries. */
  bytes: boolean;
  progress: (text: string) => void;
}

/** What an engine did with a corpus. */
export interface EngineRun {
  engine: string;
  cost: IndexCost;
  asked: (BenchQuery & Answer)[];
  /** By kind of query. */
  bytes: Map<string, number[]>;
}
