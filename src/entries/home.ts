import { contentTypes, type TypeId } from '../content-types/index.ts';
import { allHonors, type HonorOf } from './honors.ts';
import { published } from './index.ts';

/** How many entries each type has. */
export async function typeCounts(): Promise<Record<TypeId, number>> {
  const types = Object.keys(contentTypes) as TypeId[];
  const counts = await Promise.all(types.map(async (type) => [type, (await published(type)).length]));
  return Object.fromEntries(counts) as Record<TypeId, number>;
}

/** The first figure of every region and organization with the day for which it holds, the latest first. */
export async function latestFigures(limit: number) {
  const owners = [...(await published('regions')), ...(await published('organizations'))];
  const figures = owners.flatMap(({ data }) =>
    data.figures.slice(0, 1).map((figure) => ({ ...figure, where: data.title })),
  );
  return figures.sort((a, b) => (a.asOf < b.asOf ? 1 : -1)).slice(0, limit);
}

/** The highest and latest honours. */
export async function topHonors(limit: number): Promise<HonorOf[]> {
  return (await allHonors())
    .filter(({ honor }) => honor.outcome === 'won')
    .sort((a, b) => rank(a) - rank(b) || ((a.honor.year ?? '') < (b.honor.year ?? '') ? 1 : -1))
    .slice(0, limit);
}

function rank({ honor }: HonorOf): number {
  return ['national', 'province', 'city', 'district', 'street'].indexOf(honor.level);
}
