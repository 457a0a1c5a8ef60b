import type { TypeId } from '../content-types/index.ts';
import { beijingNow, dateComplaints } from './dates.ts';
import { checkEntry, type Checked, type Source } from './entry.ts';
import { keepValue, keptValue } from './kept-value.ts';
import { programHash } from './program-hash.ts';

/**
 * Checks entries by what an earlier check remembered in `file`: one whose path and bytes (`hash` stands for them) are the
 * same, whose dates say the same now and in which there was no fault is not read through again. After any change to a program
 * under src/, to the packages or to Node nothing is known. Without a file nothing ever is.
 */
export function knownEntries(file: string | undefined): KnownEntries {
  const key = file ? programHash(['src/**/*.ts']) : '';
  const before = (file && readKnown(file, key)) || new Map<string, Known>();
  const found = new Map<string, Known>();
  return {
    check: <Id extends TypeId>(source: Source<Id>, hash: string) => {
      const name = `${source.file} ${hash}`;
      const known = before.get(name);
      const now = source.now ?? beijingNow();
      const same = known && known.dates === datesOf(known.checked, now);
      const checked = same ? (known.checked as Checked<Id>) : checkEntry({ ...source, now });
      if (checked.data) found.set(name, { dates: datesOf(checked, now), checked });
      return checked;
    },
    keep: () => file && keepValue(file, { key, known: found } satisfies Stored),
  };
}

/** What is to say about an entry's dates; alone of all that a check says it hangs on the day. */
function datesOf({ read }: Pick<Checked<TypeId>, 'read'>, now: string): string {
  return dateComplaints(read, now)
    .map(({ message }) => message)
    .join('\n');
}

/** Undefined where nothing whole is kept, or what other programs found. */
function readKnown(file: string, key: string): Stored['known'] | undefined {
  const stored = keptValue(file) as Stored | undefined;
  return stored?.key === key ? stored.known : undefined;
}

interface KnownEntries {
  check: <Id extends TypeId>(source: Source<Id>, hash: string) => Checked<Id>;
  /** Remembers the entries that were checked since, and no others. */
  keep: () => void;
}

interface Known {
  dates: string;
  checked: Checked<TypeId>;
}

interface Stored {
  key: string;
  known: ReadonlyMap<string, Known>;
}
