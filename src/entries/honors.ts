import type { DataOf } from '../content-types/index.ts';
import { published, type Published } from './index.ts';
import { memo } from './memo.ts';

/** Every honour on the site with the entry that has it. */
export const allHonors = memo(async (): Promise<HonorOf[]> => {
  const holders = [...(await published('families')), ...(await published('workers'))];
  return holders.flatMap((entry) => entry.data.honors.map((honor) => ({ honor, entry })));
});

export interface HonorOf {
  honor: DataOf<'families'>['honors'][number];
  entry: Published<'families'> | Published<'workers'>;
}
