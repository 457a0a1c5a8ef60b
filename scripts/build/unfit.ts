import type { CheckedEntry } from '../../src/checks/content.ts';

/** A site was built whole, and the inspection found that it must not be published as it is. */
export class Unfit extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    const listed = faults.slice(0, 50).join('\n');
    super(`生成的网站有 ${faults.length} 处不对，没有换上去：\n${listed}`);
    this.faults = faults;
  }
}

/**
 * Writes down which entries have a page of their own that the inspection refused, for what the checks let through one entry
 * must not keep the rest of the site. Answers whether the next build can do without them: not where an entry was refused
 * twice already, with an older version and without any, and not where nothing points to one.
 */
export function blame(error: unknown, entries: readonly CheckedEntry[], refused: Refused): boolean {
  if (!(error instanceof Unfit)) return false;
  const known = new Set(entries.flatMap(({ type, id, data }) => (data ? [`${type}/${id}`] : [])));
  const blamed = Map.groupBy(error.faults, (fault) => ownPage.exec(fault)?.slice(1, 3).join('/') ?? '');
  const found = [...blamed].filter(([path]) => known.has(path) && (refused.get(path) ?? 0) < 2);
  for (const [path, faults] of found) {
    refused.set(path, (refused.get(path) ?? 0) + 1);
    for (const fault of faults) console.error(`\n${fault}`);
  }
  return found.length > 0;
}

/** What a fault is said of, where that is an entry's page: `families/x/index.html：…`, `/families/x/ → …：…`. */
const ownPage = /^\/?([a-z-]+)\/([a-z0-9-]+)\/(?:index\.html：| → )/;

/** Entries (`families/x`) that the inspection refused, and how often: their older version once, then any. */
export type Refused = Map<string, number>;
