import { factRows, type FactRow, type FactValue } from '../outputs/facts.ts';
import { entryLink } from '../site-url.ts';
import { find, regionOf, regionPath, type Published } from './index.ts';
import { outgoing } from './references.ts';

/** What an entry's page shows beside its own fields: facts in words, the way to its place. */
export async function shown(entry: Published): Promise<Shown> {
  const path = await regionPath(regionOf(entry));
  const named = await Promise.all(outgoing(entry).map(({ type, id }) => find(type, id)));
  const titles = new Map<string, FactValue>();
  for (const other of [...path, ...named]) {
    if (other) titles.set(`${other.type}/${other.id}`, { text: other.data.title, href: entryLink(other) });
  }
  return {
    facts: factRows(entry, (type, id) => titles.get(`${type}/${id}`)),
    path,
  };
}

export interface Shown {
  facts: FactRow[];
  path: Published<'regions'>[];
}
