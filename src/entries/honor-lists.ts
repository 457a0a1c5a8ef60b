import { honorLevels } from '../content-types/honor.ts';
import { cacheKey } from './cache-key.ts';
import { allHonors, type HonorOf } from './honors.ts';

/** Every page of all honours, 100 to a page: the latest year first, what has no year last, the highest level first in each. */
export async function honorPaths() {
  const honors = inOrder(await allHonors());
  const last = Math.max(1, Math.ceil(honors.length / size));
  const pages = Array.from({ length: last }, (_, index) => honors.slice(index * size, (index + 1) * size));
  const firstPages = [...new Map(pages.flatMap(withPage).reverse())].reverse();
  return Promise.all(
    pages.map(async (shown, index) => {
      const props: HonorPage = { firstPages, years: yearsOf(shown), page: index + 1, last };
      return {
        params: { page: index > 0 ? `page/${index + 1}` : undefined },
        props,
        cacheKey: await cacheKey(
          shown.map(({ entry }) => entry),
          JSON.stringify(firstPages),
          `${last}`,
        ),
      };
    }),
  );
}

const size = 100;
const levels = Object.entries(honorLevels);

function inOrder(honors: HonorOf[]): HonorOf[] {
  const rank = new Map(levels.map(([level], index) => [level, index]));
  return honors.toSorted(
    (a, b) =>
      (yearOf(b) || '0').localeCompare(yearOf(a) || '0') ||
      rank.get(a.honor.level)! - rank.get(b.honor.level)!,
  );
}

function withPage(honors: HonorOf[], index: number): [string, number][] {
  return honors.map((honor) => [yearOf(honor), index + 1]);
}

function yearsOf(honors: HonorOf[]): HonorPage['years'] {
  return [...Map.groupBy(honors, yearOf)].map(([year, ofYear]) => ({
    year,
    levels: [...Map.groupBy(ofYear, ({ honor }) => honor.level)].map(([level, honors]) => ({
      name: honorLevels[level],
      honors,
    })),
  }));
}

function yearOf({ honor }: HonorOf): string {
  return honor.year?.slice(0, 4) ?? '';
}

export interface HonorPage {
  /** Each year, empty where no source gives it, with the number of the page on which it begins. */
  firstPages: [year: string, page: number][];
  years: { year: string; levels: { name: string; honors: HonorOf[] }[] }[];
  page: number;
  last: number;
}
