import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';

/** What one kind of query reached; scripts/bench-search/README.md says how it is measured. */
type Row = {
  kind: string;
  precision: number;
  recall: number;
  mrr: number;
  exactPrecision: number;
  exactRecall: number;
};

let rows: Map<string, Row>;

beforeAll(() => {
  const file = '.cache/bench-search.json';
  const options = ['--sizes', '400', '--engines', 'ours', '--no-bytes', '--json', file];
  execFileSync(process.execPath, ['scripts/bench-search.ts', ...options], { stdio: 'ignore' });
  const [{ rows: measured }] = JSON.parse(readFileSync(file, 'utf8')) as [{ rows: Row[] }];
  rows = new Map(measured.map((row) => [row.kind, row]));
}, 300_000);

test('every substring of the pages is found, and nothing is said to hold one that does not', () => {
  expect(rows.get('random substring')!.exactPrecision).toBeGreaterThan(0.999);
  expect(rows.get('random substring')!.exactRecall).toBe(1);
  expect(rows.get('random punctuated')!.exactRecall).toBe(1);
});

test.each([
  ['random traditional', 0.99],
  ['random pinyin', 0.94],
  ['random homophone', 0.9],
  ['random question', 0.95],
  ['domain name', 0.99],
  ['domain typo', 0.93],
  ['domain asked', 0.88],
  ['domain fresh', 0.91],
  ['domain unseen', 0.82],
  ['domain, open', 0.975],
  ['domain, held out', 0.935],
])('%s: a recall of %f among the first ten', (kind, least) => {
  expect(rows.get(kind)!.recall).toBeGreaterThanOrEqual(least);
});

test.each([
  ['domain asked', 0.92],
  ['domain fresh', 0.81],
  ['domain unseen', 0.8],
  ['domain, open', 0.965],
  ['domain, held out', 0.92],
])('%s: a precision of %f among the first ten', (kind, least) => {
  expect(rows.get(kind)!.precision).toBeGreaterThanOrEqual(least);
});

test('the first answer of nearly every domain query is right', () => {
  for (const kind of ['domain, open', 'domain asked']) expect(rows.get(kind)!.mrr).toBeGreaterThan(0.975);
});
