import { regionPath, type Published } from './index.ts';

/** Entries by the district they lie in, the one with the most first; what lies in no district stands under its city or province. */
export async function byDistrict(entries: Published[]): Promise<District[]> {
  return mostFirst(await grouped(entries, districtOf, '地区待核实'));
}

/** Places in the order in which they are listed: by district and within it by street, both with the most first, then by name. */
export async function inStreetOrder(places: Published[]): Promise<Published[]> {
  const districts = await byDistrict(places);
  const ordered = districts.map(async ({ entries }) =>
    mostFirst(await grouped(entries, streetOf, '')).flatMap(({ entries }) => entries.sort(byTitle)),
  );
  return (await Promise.all(ordered)).flat();
}

/** The same places under their districts and streets, each where its first place stands; a page holds a part of the order. */
export async function byStreet(places: Published[]): Promise<DistrictOfStreets[]> {
  const districts = await grouped(places, districtOf, '地区待核实');
  return Promise.all(
    districts.map(async (district) => ({
      ...district,
      streets: await grouped(district.entries, streetOf, ''),
    })),
  );
}

async function grouped(
  entries: Published[],
  regionOf: (path: Published<'regions'>[]) => Published<'regions'> | undefined,
  unknown: string,
): Promise<District[]> {
  const groups = new Map<string, District>();
  for (const entry of entries) {
    const region = regionOf(await regionPath('region' in entry.data ? entry.data.region : undefined));
    const id = region?.id ?? '';
    if (!groups.has(id)) groups.set(id, { id, title: region?.data.title ?? unknown, entries: [] });
    groups.get(id)!.entries.push(entry);
  }
  return [...groups.values()];
}

function districtOf(path: Published<'regions'>[]): Published<'regions'> | undefined {
  return path.find(({ data }) => data.level === 'district') ?? path.at(-1);
}

function streetOf(path: Published<'regions'>[]): Published<'regions'> | undefined {
  return path.find(({ data }) => data.level === 'street');
}

/** What is known no closer comes last. */
function mostFirst(groups: District[]): District[] {
  const rank = ({ id, entries }: District) => (id ? entries.length : 0);
  return groups.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}

function byTitle(a: Published, b: Published): number {
  return a.data.title < b.data.title ? -1 : 1;
}

export interface District {
  id: string;
  title: string;
  entries: Published[];
}

export interface DistrictOfStreets extends District {
  /** The street of what is known no closer than its district has no id and no title. */
  streets: District[];
}
