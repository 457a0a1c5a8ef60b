import { readFileSync } from 'node:fs';
import { readJudgement, type Judge } from './judgement.ts';
import type { BenchPage } from './page.ts';
import type { BenchQuery } from './query.ts';
import { hashed } from './random.ts';

/** The queries of queries.tsv that at least one of the pages answers. */
export function domainQueries(pages: readonly BenchPage[]): BenchQuery[] {
  return readQueries()
    .map(({ kind, text, judge }) => ({
      kind: `domain ${kind}`,
      text,
      right: new Set(pages.filter(judge).map(({ url }) => url)),
      heldOut: kind === 'unseen' || (!standsAlone(`domain ${kind}`) && hashed(text) < 1 / 3),
    }))
    .filter(({ right }) => right.size > 0);
}

/** Whether a kind stands in no sum: strangers wrote them down, and the search was mended by what all but the last of these showed. */
export function standsAlone(kind: string): boolean {
  return ['domain asked', 'domain blind', 'domain fresh', 'domain unseen'].includes(kind);
}

/** The lines of queries.tsv: kind, what is typed, which pages are right. */
export function readQueries(file = new URL('queries.tsv', import.meta.url)): JudgedQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [kind, text, judgement, ...rest] = line.split('\t');
      if (!kind || !text || !judgement || rest.length > 0)
        throw new Error(`queries.tsv, three columns: “${line}”`);
      return { kind, text, judge: readJudgement(judgement) };
    });
}

interface JudgedQuery {
  kind: string;
  text: string;
  judge: Judge;
}
