import { regionPath, type Published } from './index.ts';

/** Entries by the district they lie in, the one with the most first; what lies in no district stands under its city or province. */
export async function byDistrict(entries: Published[]): Promise<District[]> {
  const groups = new Map<string, District>();
  for (const entry of entries) {
    const path = await regionPath('region' in entry.data ? entry.data.region : undefined);
    const district = path.find(({ data }) => data.level === 'district') ?? path.at(-1);
    const id = district?.id ?? '';
    if (!groups.has(id)) groups.set(id, { id, title: district?.data.title ?? '地区待核实', entries: [] });
    groups.get(id)!.entries.push(entry);
  }
  return [...groups.values()].sort((a, b) => b.entries.length - a.entries.length);
}

export interface District {
  id: string;
  title: string;
  entries: Published[];
}
