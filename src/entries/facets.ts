import { facetValues, optionsOf, type Facet } from '../content-types/define.ts';
import { type Entry, type TypeId, schemas } from '../content-types/index.ts';
import { isPlaceType } from '../outputs/map-feature.ts';
import { find, published, regionPath, type Published } from './index.ts';
import { memo } from './memo.ts';

/** The filters of a type's list: each with its values, their words, and the entries that have them; empty ones left out. */
export const facetsOf: (type: TypeId) => Promise<FacetGroup[]> = memo(async (typeId: string) => {
  const type = typeId as TypeId;
  const entries = await published(type);
  const groups = await Promise.all(facetNames.map(([facet, name]) => group(type, facet, name, entries)));
  return groups.filter(
    ({ values }) => values.length > 1 || (values.length === 1 && values[0]!.entries.length < entries.length),
  );
}) as (type: TypeId) => Promise<FacetGroup[]>;

/** An entry's values in a facet; a region counts with the city and district it lies in, a withheld programme not at all. */
async function valuesOf(entry: Entry, facet: Facet): Promise<string[]> {
  const values = facetValues(schemas[entry.type], entry.data, facet);
  if (facet === 'programme') {
    const shown = await Promise.all(values.map((id) => find('programmes', id)));
    return shown.flatMap((programme) => programme?.id ?? []);
  }
  if (facet !== 'region') return values;
  const paths = await Promise.all(values.map((id) => regionPath(id)));
  return [...new Set(paths.flatMap((path) => path.filter(isCloseEnough).map(({ id }) => id)))];
}

/** A province only for what is known no more closely. */
function isCloseEnough({ data }: Published<'regions'>, index: number, path: Published<'regions'>[]): boolean {
  return data.level !== 'province' || index === path.length - 1;
}

/**
 * Cities and districts are what people choose by, and streets where they look for a place near by. Any other region has a list
 * only of what its own page has no room to name.
 */
async function hasList(type: TypeId, facet: Facet, value: string, count: number): Promise<boolean> {
  if (facet !== 'region' || count > namedByRegion) return true;
  const level = (await find('regions', value))?.data.level;
  return level !== 'community' && (level !== 'street' || isPlaceType(type));
}

const namedByRegion = 12;

const facetNames = [
  ['region', '地区'],
  ['kind', '类别'],
  ['amenity', '设施'],
  ['access', '怎么进去'],
  ['level', '级别'],
  ['year', '年份'],
  ['programme', '项目'],
] as const satisfies [Facet, string][];

async function group(type: TypeId, facet: Facet, name: string, entries: Published[]): Promise<FacetGroup> {
  const byValue = new Map<string, Published[]>();
  for (const entry of entries) {
    for (const value of await valuesOf(entry, facet)) {
      if (!byValue.has(value)) byValue.set(value, []);
      byValue.get(value)!.push(entry);
    }
  }
  const values = await Promise.all(
    [...byValue].map(async ([value, found]): Promise<FacetValue[]> => {
      if (!(await hasList(type, facet, value, found.length))) return [];
      const words = await wordsOf(type, facet, value);
      const offered = facet !== 'region' || found.some(({ place }) => place === words);
      return [{ value, words, entries: found, offered }];
    }),
  );
  return { facet, name, values: values.flat().sort(facet === 'year' ? latestFirst : mostFirst) };
}

async function wordsOf(type: TypeId, facet: Facet, value: string): Promise<string> {
  if (facet === 'region') return (await find('regions', value))?.data.title ?? value;
  if (facet === 'programme') return (await find('programmes', value))?.data.title ?? value;
  if (facet === 'year') return `${value} 年`;
  return optionsOf(schemas[type], facet)?.[value] ?? value;
}

function mostFirst(a: FacetValue, b: FacetValue): number {
  return b.entries.length - a.entries.length || (a.value < b.value ? -1 : 1);
}

function latestFirst(a: FacetValue, b: FacetValue): number {
  return a.value < b.value ? 1 : -1;
}

export interface FacetValue {
  value: string;
  words: string;
  entries: Published[];
  /** Whether the list offers it: a city that only holds districts has a list, but one chooses its districts. */
  offered: boolean;
}

export interface FacetGroup {
  facet: Facet;
  name: string;
  values: FacetValue[];
}
