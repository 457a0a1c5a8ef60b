import { contentTypes, type TypeId } from '../content-types/index.ts';
import { cacheKey } from './cache-key.ts';
import { byDistrict } from './districts.ts';
import { published, type Published } from './index.ts';

/** Every page of the index of every type: names only, under the district that they lie in, 200 to a page. */
export async function indexPaths() {
  const types = Object.keys(contentTypes) as TypeId[];
  return (await Promise.all(types.map(pagesOf))).flat();
}

async function pagesOf(type: TypeId) {
  const entries = await published(type);
  // A region lies in no region of its own.
  const districts = type === 'regions' ? [{ title: '', entries }] : await byDistrict(entries);
  const lines = districts.flatMap(({ title, entries }) => entries.map((entry) => ({ title, entry })));
  const last = Math.ceil(lines.length / size);
  return Promise.all(
    Array.from({ length: last }, async (_, index) => {
      const parts = partsOf(lines.slice(index * size, (index + 1) * size));
      const props: IndexPage = { type, parts, total: lines.length, page: index + 1, last };
      return {
        params: { type, page: index > 0 ? `page/${index + 1}` : undefined },
        props,
        cacheKey: await cacheKey(
          parts.flatMap(({ entries }) => entries),
          `${lines.length}`,
        ),
      };
    }),
  );
}

const size = 200;

function partsOf(lines: { title: string; entry: Published }[]): IndexPage['parts'] {
  const parts: IndexPage['parts'] = [];
  for (const { title, entry } of lines) {
    if (parts.at(-1)?.title !== title) parts.push({ title, entries: [] });
    parts.at(-1)!.entries.push(entry);
  }
  return parts;
}

export interface IndexPage {
  type: TypeId;
  /** Under the name of a district; without one where there is nothing to part. */
  parts: { title: string; entries: Published[] }[];
  total: number;
  page: number;
  last: number;
}
