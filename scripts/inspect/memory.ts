import { keepValue, keptValue } from '../../src/checks/kept-value.ts';
import { programHash } from '../../src/checks/program-hash.ts';
import { sha256 } from '../version/version-file.ts';

/**
 * What an earlier inspection with the same rules found of each file in which nothing was wrong, and where to put what this one
 * finds. Without a file, or after any change to the inspection, the checks' rules or the packages, nothing is known.
 */
export function memoryOf(file: string | undefined, allowed: string): Memory {
  const key = keyOf(allowed);
  const read = file && (keptValue(file) as Stored | undefined);
  return {
    before: read && read.key === key ? unpacked(read) : new Map(),
    keep: (found) => file && keepValue(file, { key, ...packed(found) } satisfies Stored),
  };
}

/** The rules, as far as they stand in files, and what they allow. */
function keyOf(allowed: string): string {
  return sha256(`${programHash(['scripts/inspect/**/*.ts', 'src/checks/**/*.ts'])} ${allowed}`);
}

/** Addresses stand once and are numbered: every page leads to the same twenty. */
function packed(found: ReadonlyMap<string, Inspected>): Omit<Stored, 'key'> {
  const numbers = new Map<string, number>();
  const numberOf = (address: string) => {
    if (!numbers.has(address)) numbers.set(address, numbers.size);
    return numbers.get(address)!;
  };
  const files = [...found].map(([file, { hash, page }]): Stored['files'][number] =>
    page ? [file, hash, page.addresses.map(numberOf), [...page.ids], page.full] : [file, hash],
  );
  return { addresses: [...numbers.keys()], files };
}

function unpacked({ addresses, files }: Stored): Map<string, Inspected> {
  return new Map(
    files.map(([file, hash, leading, ids, full = false]) => {
      const page = leading && { addresses: leading.map((at) => addresses[at]!), ids: new Set(ids), full };
      return [file, page ? { hash, page } : { hash }];
    }),
  );
}

interface Memory {
  before: ReadonlyMap<string, Inspected>;
  keep: (found: ReadonlyMap<string, Inspected>) => void;
}

/** A file in which nothing is wrong. */
export interface Inspected {
  /** SHA-256 of its bytes. */
  hash: string;
  /** Of a page: where it leads, what can be led to, and whether it has a text. */
  page?: { addresses: readonly string[]; ids: ReadonlySet<string>; full: boolean };
}

interface Stored {
  key: string;
  addresses: string[];
  files: [file: string, hash: string, addresses?: number[], ids?: string[], full?: boolean][];
}
