import type { Entry } from '../content-types/index.ts';
import { factRows, type FactRow, type FactValue } from '../outputs/facts.ts';
import { entryLink } from '../site-url.ts';
import { find, regionPath, type Published } from './index.ts';
import { outgoing } from './references.ts';

/** What an entry's page shows beside its own fields: facts in words, the way to its place. */
export async function shown(entry: Published): Promise<Shown> {
  const named = await Promise.all(
    [...outgoing(entry), ...regionsOf(entry)].map(({ type, id }) => find(type, id)),
  );
  const titles = new Map<string, FactValue>();
  for (const other of named) {
    if (other) titles.set(`${other.type}/${other.id}`, { text: other.data.title, href: entryLink(other) });
  }
  return {
    facts: factRows(entry, (type, id) => titles.get(`${type}/${id}`)),
    path: await regionPath(regionsOf(entry)[0]?.id),
  };
}

function regionsOf(entry: Entry): { type: 'regions'; id: string }[] {
  const id =
    'region' in entry.data ? entry.data.region : 'parent' in entry.data ? entry.data.parent : undefined;
  return id ? [{ type: 'regions', id: id as string }] : [];
}

export interface Shown {
  facts: FactRow[];
  path: Published<'regions'>[];
}
