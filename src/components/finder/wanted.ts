/** What somebody asks the finder for; all of it but the position stands in the address. */
export interface Wanted {
  /** Sorted by distance. */
  near: boolean;
  /** Words of a name, a street, an address. */
  text: string;
  /** Words that name the place to sort from, instead of where one is. */
  from: string;
  /** The name of a district, or of a district and a street of it (`姑苏区/双塔街道`); empty for all. */
  region: string;
  kind: string;
  open: boolean;
  fathers: boolean;
  access: boolean;
  checked: boolean;
  amenities: string[];
}

/** Reads what the address asks for (`?附近=1&设施=hotWater`); what it does not know it leaves out. */
export function readWanted(search: string): Wanted {
  const query = new URLSearchParams(search);
  const switches = Object.entries(switchNames).map(([key, name]) => [key, query.get(name) === '1']);
  const texts = Object.entries(textNames).map(([key, name]) => [key, (query.get(name) ?? '').slice(0, 60)]);
  return {
    ...(Object.fromEntries([...switches, ...texts]) as Omit<Wanted, 'amenities'>),
    amenities: query.getAll(amenityName),
  };
}

/** The same back as the address's query, '' when nothing is asked for. The position is no part of it. */
export function writeWanted(wanted: Wanted): string {
  const query = new URLSearchParams();
  for (const [key, name] of entriesOf(switchNames)) if (wanted[key]) query.set(name, '1');
  for (const [key, name] of entriesOf(textNames)) if (wanted[key].trim()) query.set(name, wanted[key].trim());
  for (const value of wanted.amenities) query.append(amenityName, value);
  return query.toString() ? `?${query}` : '';
}

/** Whether the list must be made anew: something hides places or sorts them. */
export function asksForMore(wanted: Wanted): boolean {
  return Object.values(wanted).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

/** How many filters are set beside text and sorting. */
export function filterCount({ region, kind, open, fathers, access, checked, amenities }: Wanted): number {
  return [region, kind, open, fathers, access, checked].filter(Boolean).length + amenities.length;
}

/** The same without any filter; text and sorting stay. */
export function withoutFilters({ near, text, from }: Wanted): Wanted {
  return { ...readWanted(''), near, text, from };
}

const switchNames = {
  near: '附近',
  open: '开放',
  fathers: '爸爸',
  access: '推门',
  checked: '核对',
} as const;

const textNames = { text: 'q', from: '从', region: '地区', kind: '类别' } as const;
const amenityName = '设施';

function entriesOf<Names extends object>(names: Names) {
  return Object.entries(names) as [keyof Names, string][];
}
