import { published, type Published } from './index.ts';
import { within } from './related.ts';

/** The regions that lie directly in this one, each with the number of entries that lie in it; the ones with the most come first. */
export async function partsOf(id: string): Promise<Branch[]> {
  const parts = (await published('regions')).filter(({ data }) => data.parent === id);
  const branches = parts.map(async (region) => ({ region, count: await countIn(region.id), parts: [] }));
  return (await Promise.all(branches)).sort(mostFirst);
}

/** All regions as a tree, each with the number of entries that lie in it; the ones with the most come first. */
export async function regionTree(): Promise<Branch[]> {
  const regions = await published('regions');
  const known = new Set(regions.map(({ id }) => id));
  const below = (parent: string | undefined) =>
    regions.filter(({ data }) => (known.has(data.parent ?? '') ? data.parent : undefined) === parent);
  const branch = async (region: Published<'regions'>): Promise<Branch> => ({
    region,
    count: await countIn(region.id),
    parts: await branches(region.id),
  });
  const branches = async (parent: string | undefined): Promise<Branch[]> =>
    (await Promise.all(below(parent).map(branch))).sort(mostFirst);
  return branches(undefined);
}

async function countIn(id: string): Promise<number> {
  const inside = [...(await within(id))].filter(([type]) => type !== 'regions');
  return inside.reduce((sum, [, list]) => sum + list.length, 0);
}

const mostFirst = (a: Branch, b: Branch) => b.count - a.count;

export interface Branch {
  region: Published<'regions'>;
  /** Entries of every other type in it and in its parts. */
  count: number;
  parts: Branch[];
}
