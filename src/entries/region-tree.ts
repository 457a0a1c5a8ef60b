import { published, type Published } from './index.ts';
import { within } from './related.ts';

/** All regions as a tree, each with the number of entries that lie in it; the ones with the most come first. */
export async function regionTree(): Promise<Branch[]> {
  const regions = await published('regions');
  const known = new Set(regions.map(({ id }) => id));
  const below = (parent: string | undefined) =>
    regions.filter(({ data }) => (known.has(data.parent ?? '') ? data.parent : undefined) === parent);
  const branch = async (region: Published<'regions'>): Promise<Branch> => ({
    region,
    count: [...(await within(region.id))].reduce(
      (sum, [type, list]) => sum + (type === 'regions' ? 0 : list.length),
      0,
    ),
    parts: await branches(region.id),
  });
  const branches = async (parent: string | undefined): Promise<Branch[]> =>
    (await Promise.all(below(parent).map(branch))).sort((a, b) => b.count - a.count);
  return branches(undefined);
}

export interface Branch {
  region: Published<'regions'>;
  /** Entries of every other type in it and in its parts. */
  count: number;
  parts: Branch[];
}
