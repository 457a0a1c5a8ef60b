import { parseArgs } from 'node:util';
import { engines } from './engines.ts';

/** What the command line asks for. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({ args, options: accepted });
  const chosen = list(values.engines);
  for (const name of chosen)
    if (!engines[name]) throw new Error(`No engine “${name}”: ${Object.keys(engines).join(', ')}.`);
  return {
    corpora: list(values.sizes),
    engines: chosen,
    kinds: list(values.kinds),
    json: values.json,
    misses: values.misses,
    bytes: !values['no-bytes'],
  };
}

/** Whether a kind of query was asked for; `domain` and `random` stand for all of theirs, no kinds for all. */
export function isWanted(kind: string, kinds: readonly string[]): boolean {
  return kinds.length === 0 || kinds.some((wanted) => kind === wanted || kind.split(' ').includes(wanted));
}

function list(value: string): string[] {
  return value.split(',').filter(Boolean);
}

const accepted = {
  sizes: { type: 'string', default: '200,2000,10000,questions' },
  engines: { type: 'string', default: Object.keys(engines).join(',') },
  kinds: { type: 'string', default: '' },
  json: { type: 'string' },
  misses: { type: 'boolean', default: false },
  'no-bytes': { type: 'boolean', default: false },
} as const;

interface BenchOptions {
  /** Numbers of pages, or `questions`. */
  corpora: string[];
  engines: string[];
  kinds: string[];
  /** The file for all rows and misses. */
  json: string | undefined;
  /** Whether to list the queries that were not answered in full. */
  misses: boolean;
  bytes: boolean;
}
