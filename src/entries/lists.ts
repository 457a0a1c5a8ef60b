import { createHash } from 'node:crypto';
import { contentTypes, type TypeId } from '../content-types/index.ts';
import { isPlaceType } from '../outputs/map-feature.ts';
import { cacheKey } from './cache-key.ts';
import { inStreetOrder } from './districts.ts';
import { facetsOf, type FacetGroup, type FacetValue } from './facets.ts';
import { published, type Published } from './index.ts';

/** Every page of every list of what is no place: the whole list of a type and one for each value of each filter, in pages of 24. */
export function entryListPaths() {
  return listPaths(listedTypes.filter((type) => !isPlaceType(type)));
}

/** The same of places, by district and street. The finder's script knows all places whatever page it is on. */
export async function placeListPaths() {
  const paths = await listPaths(listedTypes.filter(isPlaceType));
  return paths.map(({ params: { type, filter }, ...path }) => ({
    ...path,
    params: { places: type, filter },
  }));
}

/** The path of the list that holds all entries of a type in a region, `count` of them; undefined where no list does. */
export async function listOfRegion(type: TypeId, id: string, count: number): Promise<string | undefined> {
  const group = (await facetsOf(type)).find(({ facet }) => facet === 'region');
  if (group?.values.some(({ value }) => value === id)) return `${type}/region/${id}/`;
  return count === (await published(type)).length ? `${type}/` : undefined;
}

/** Regions have a page of their own kind. */
const listedTypes = (Object.keys(contentTypes) as TypeId[]).filter((type) => type !== 'regions');

const size = 24;

async function listPaths(types: TypeId[]) {
  const lists = await Promise.all(types.map(listsOf));
  return Promise.all(lists.flat().flatMap(pagesOf));
}

async function listsOf(type: TypeId): Promise<List[]> {
  const groups = await facetsOf(type);
  const inOrder = isPlaceType(type) ? inStreetOrder : async (entries: Published[]) => entries;
  const all: List = { type, groups, entries: await inOrder(await published(type)), path: [] };
  const filtered = groups.flatMap((group) =>
    group.values.map(async (value): Promise<List> => ({
      type,
      groups,
      entries: await inOrder(value.entries),
      path: [group.facet, value.value],
      chosen: { group, value },
    })),
  );
  return [all, ...(await Promise.all(filtered))];
}

/** What the filters of a type offer, hashed once for all its lists. */
function countsOf(groups: FacetGroup[]): string {
  let counts = hashes.get(groups);
  if (counts === undefined) {
    const hash = createHash('sha1');
    for (const { values } of groups)
      for (const { value, entries } of values) hash.update(`${value} ${entries.length},`);
    hashes.set(groups, (counts = hash.digest('base64url')));
  }
  return counts;
}

const hashes = new WeakMap<FacetGroup[], string>();

function pagesOf({ type, groups, entries, path, chosen }: List) {
  const last = Math.max(1, Math.ceil(entries.length / size));
  const counts = countsOf(groups);
  return Array.from({ length: last }, async (_, index) => {
    const shown = entries.slice(index * size, (index + 1) * size);
    const filter = [...path, ...(index > 0 ? ['page', String(index + 1)] : [])].join('/');
    const props = {
      type,
      groups,
      chosen,
      entries: shown,
      total: entries.length,
      page: index + 1,
      last,
      path,
    };
    return {
      params: { type, filter: filter || undefined },
      props,
      cacheKey: await cacheKey(shown, counts, `${last}`),
    };
  });
}

export interface ListPage extends Omit<List, 'entries'> {
  entries: Published[];
  total: number;
  page: number;
  last: number;
}

interface List {
  type: TypeId;
  groups: FacetGroup[];
  entries: Published[];
  /** Facet and value of the filter; empty for the whole list. */
  path: string[];
  chosen?: { group: FacetGroup; value: FacetValue };
}
