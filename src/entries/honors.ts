import { honorLevels } from '../content-types/honor.ts';
import type { DataOf } from '../content-types/index.ts';
import { published, type Published } from './index.ts';
import { memo } from './memo.ts';

/** Every honour on the site with the entry that has it. */
export const allHonors = memo(async (): Promise<HonorOf[]> => {
  const holders = [...(await published('families')), ...(await published('workers'))];
  return holders.flatMap((entry) => entry.data.honors.map((honor) => ({ honor, entry })));
});

/** The honours by year, the latest first, and within it by level, the highest first; what has no year comes last. */
export async function honorsByYear(): Promise<HonorYear[]> {
  const honors = await allHonors();
  const years = [...new Set(honors.map(({ honor }) => honor.year?.slice(0, 4) ?? ''))].sort().reverse();
  return years.map((year) => ({
    year,
    levels: levelsOf(honors.filter(({ honor }) => (honor.year?.slice(0, 4) ?? '') === year)),
  }));
}

function levelsOf(honors: HonorOf[]): HonorYear['levels'] {
  return Object.entries(honorLevels)
    .map(([level, name]) => ({ name, honors: honors.filter(({ honor }) => honor.level === level) }))
    .filter(({ honors }) => honors.length > 0);
}

export interface HonorOf {
  honor: DataOf<'families'>['honors'][number];
  entry: Published<'families'> | Published<'workers'>;
}

export interface HonorYear {
  /** Empty where no source gives the year. */
  year: string;
  levels: { name: string; honors: HonorOf[] }[];
}
