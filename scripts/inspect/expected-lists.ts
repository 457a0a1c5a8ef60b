import type { CheckedEntry } from '../../src/checks/content.ts';
import { facetValues, type Facet } from '../../src/content-types/define.ts';
import { schemas, type DataOf, type TypeId } from '../../src/content-types/index.ts';
import { isPlaceType } from '../../src/outputs/map-feature.ts';

/**
 * The addresses of all lists of these types that the content implies, below the site's root and ending in a slash. Reckoned
 * from the checked content alone and not through src/entries, so that what gets lost there is found here.
 */
export function expectedLists(entries: readonly ExpectedEntry[], types: readonly TypeId[]): string[] {
  const regions = new Map<string, DataOf<'regions'>>();
  for (const { type, id, data } of entries)
    if (type === 'regions') regions.set(id, data as DataOf<'regions'>);
  const programmes = new Set(entries.filter(({ type }) => type === 'programmes').map(({ id }) => id));
  return types.flatMap((type) => {
    const own = entries.filter((entry) => entry.type === type);
    const filtered = facets.flatMap((facet) =>
      filters(
        own,
        (entry) => valuesOf(entry, facet),
        (value, count) => facet !== 'region' || count > 12 || isChosenBy(type, value),
      ).map(([value, count]) => ({ path: `${type}/${facet}/${value}/`, count })),
    );
    return [{ path: `${type}/`, count: own.length }, ...filtered].flatMap(pagesOf);
  });

  function valuesOf({ type, data }: ExpectedEntry, facet: Facet): string[] {
    const values = facetValues(schemas[type], data, facet);
    if (facet === 'programme') return values.filter((id) => programmes.has(id));
    return facet === 'region' ? [...new Set(values.flatMap(around))] : values;
  }

  /** A region with those that it lies in; a province only for what is known no more closely. */
  function around(id: string): string[] {
    const found: string[] = [];
    for (let at: string | undefined = id; at && regions.has(at); at = regions.get(at)!.parent)
      if (at === id || regions.get(at)!.level !== 'province') found.push(at);
    return found;
  }

  /** Other regions have a list only where they hold more than their own page names. */
  function isChosenBy(type: TypeId, id: string): boolean {
    const { level } = regions.get(id)!;
    return chosenBy.includes(level) || (level === 'street' && isPlaceType(type));
  }
}

/** A filter with one value that all have would filter nothing. */
function filters(
  entries: readonly ExpectedEntry[],
  valuesOf: (entry: ExpectedEntry) => string[],
  isList: (value: string, count: number) => boolean,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const lists = [...counts].filter((count) => isList(...count));
  const [[, first] = ['', 0]] = lists;
  return lists.length > 1 || first < entries.length ? lists : [];
}

function pagesOf({ path, count }: { path: string; count: number }): string[] {
  const last = Math.max(1, Math.ceil(count / 24));
  return Array.from({ length: last }, (_, index) => (index === 0 ? path : `${path}page/${index + 1}/`));
}

const facets = [
  'region',
  'kind',
  'amenity',
  'access',
  'level',
  'year',
  'programme',
] as const satisfies Facet[];
const chosenBy = ['province', 'city', 'district'];

/** An entry that passed the checks. */
export type ExpectedEntry = CheckedEntry & { data: NonNullable<CheckedEntry['data']> };
