import { contentTypes, type Entry, type TypeId } from '../content-types/index.ts';
import { published, regionOf, regionPath, type Published } from './index.ts';
import { memo } from './memo.ts';
import { connected } from './references.ts';

/** What a reader of this entry may want next: what it names or is named by, the same programme, the same place. */
export async function related(entry: Entry, limit = 6): Promise<Related> {
  const direct = await connected(entry);
  const seen = new Set([entry, ...direct].map(keyOf));
  const others = (list: Published[] = [], most = limit) =>
    firstOf(list, most, (other) => !seen.has(keyOf(other)));
  const programme = 'programme' in entry.data ? entry.data.programme : undefined;
  const sameProgramme = programme ? others((await byProgramme()).get(programme)) : [];
  for (const other of sameProgramme) seen.add(keyOf(other));
  const there = 'region' in entry.data ? (await byPlace()).get(entry.data.region) : undefined;
  const samePlace = ownFirst(entry.type).flatMap((type) =>
    others(there?.get(type), type === entry.type ? 3 : 1),
  );
  return { direct: direct.slice(0, 24), sameProgramme, samePlace: samePlace.slice(0, limit) };
}

/** Everything that is in a region or in a part of it, by type. */
export async function within(regionId: string): Promise<Map<TypeId, Published[]>> {
  return (await byRegion()).get(regionId) ?? new Map();
}

const everything = memo(async () =>
  (await Promise.all((Object.keys(contentTypes) as TypeId[]).map(published))).flat(),
);

/** Of its own kind a few, of every other kind one: a place is more than one list. */
function ownFirst(own: TypeId): TypeId[] {
  const types = Object.keys(contentTypes) as TypeId[];
  return [own, ...types.filter((type) => type !== own)];
}

const byProgramme = memo(async () => {
  const index = new Map<string, Published[]>();
  for (const entry of await everything()) {
    if ('programme' in entry.data && entry.data.programme) append(index, entry.data.programme, entry);
  }
  return index;
});

const byPlace = memo(async () => {
  const index = new Map<string, Map<TypeId, Published[]>>();
  for (const entry of await everything()) {
    if (!('region' in entry.data)) continue;
    const { region } = entry.data;
    if (!index.has(region)) index.set(region, new Map());
    append(index.get(region)!, entry.type, entry);
  }
  return index;
});

const byRegion = memo(async () => {
  const index = new Map<string, Map<TypeId, Published[]>>();
  for (const entry of await everything()) {
    for (const { id } of await regionPath(regionOf(entry))) {
      if (!index.has(id)) index.set(id, new Map());
      append(index.get(id)!, entry.type, entry);
    }
  }
  return index;
});

/** Stops when it has enough: thousands of entries may lie in one region, and every one of them asks for its neighbours. */
function firstOf<Item>(list: Item[], limit: number, fits: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (const item of list) {
    if (found.length === limit) break;
    if (fits(item)) found.push(item);
  }
  return found;
}

function append<Key>(index: Map<Key, Published[]>, key: Key, entry: Published): void {
  if (!index.has(key)) index.set(key, []);
  index.get(key)!.push(entry);
}

function keyOf({ type, id }: { type: string; id: string }): string {
  return `${type}/${id}`;
}

export interface Related {
  direct: Published[];
  sameProgramme: Published[];
  samePlace: Published[];
}
