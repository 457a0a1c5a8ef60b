import { facetValues, optionsOf, type Facet, type FieldSchema } from '../content-types/define.ts';
import { contentTypes, type Entry, schemas } from '../content-types/index.ts';
import { regionNames, type OutputContext } from './context.ts';
import { entryDate } from './entry-date.ts';

/** What the search knows of an entry beside its text: the filters in words, and the day by which it can be sorted. */
export function searchRecord(entry: Entry, context: OutputContext): SearchRecord {
  const words = (facet: Facet) => facetWords(schemas[entry.type], entry.data, facet);
  return {
    filters: {
      类型: [contentTypes[entry.type].name],
      地区: narrower(regionNames(entry, context)),
      年份: words('year'),
      级别: words('level'),
      类别: entry.type === 'regions' ? [] : words('kind'),
    },
    sort: { date: entryDate(entry).slice(0, 10) || undated },
  };
}

/** The day of what has none, before all others: Pagefind leaves out what has nothing to sort by. */
export const undated = '0';

/** The widest region holds nearly everything: it is a filter only for what is known no more closely. */
function narrower(names: string[]): string[] {
  return names.length > 1 ? names.slice(1) : names;
}

function facetWords(schema: FieldSchema, data: unknown, facet: Facet): string[] {
  const options = optionsOf(schema, facet) ?? {};
  return facetValues(schema, data, facet).map((value) => options[value] ?? value);
}

/** The filters of the search; components/search/address.ts has them in their order. */
type Filter = '类型' | '地区' | '年份' | '级别' | '类别';

export interface SearchRecord {
  filters: Record<Filter, string[]>;
  /** A day as far as it is known: 2018, 2018-03 or 2018-03-08; 0 where nothing is. */
  sort: { date: string };
}
