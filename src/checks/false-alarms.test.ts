import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { textFaults } from './text-rules.ts';

/** A hundred and fifty-nine statutes, a million characters that were proofread. */
const statutes = gunzipSync(readFileSync('scripts/bench-search/data/statutes.jsonl.gz'))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { body: string }).body);

it('cries wolf at most once in ten thousand characters of law, and never of people', () => {
  const characters = statutes.reduce((sum, { length }) => sum + length, 0);
  const alarms = statutes.flatMap((statute) => textFaults(statute));
  const spelling = ['doubled-word', 'misspelling', 'wrong-name'];
  const [typos, others] = [true, false].map((is) =>
    alarms.filter(({ rule }) => spelling.includes(rule!.id) === is),
  );
  expect(characters).toBeGreaterThan(1_000_000);
  expect((typos!.length / characters) * 10_000).toBeLessThan(0.2);
  expect(others!.filter(({ rule }) => rule!.severity !== 'warns')).toEqual([]);
  expect(others!.length).toBeLessThan(5);
});
