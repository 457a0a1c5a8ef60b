import { getCollection } from 'astro:content';
import type { Entry, TypeId } from '../content-types/index.ts';
import type { Site } from '../content-types/site.ts';
import type { Withdrawn } from '../content-types/withdrawn.ts';
import { entryDate } from '../outputs/entry-date.ts';
import { memo } from './memo.ts';

/** A checked entry with the hash of everything its file says and the name of the district (or nearest region) it is in. */
export type Published<Id extends TypeId = TypeId> = Entry<Id> & {
  digest: string;
  filePath: string;
  place: string;
};

/** The entries of a type, newest first. */
export async function published<Id extends TypeId>(type: Id): Promise<Published<Id>[]> {
  return (await sorted(type)) as unknown as Published<Id>[];
}

/** The entry with this id, or undefined where there is none or it was left out. */
export async function find<Id extends TypeId>(
  type: Id,
  id: string | undefined,
): Promise<Published<Id> | undefined> {
  return id ? ((await byId(type)).get(id) as unknown as Published<Id> | undefined) : undefined;
}

/** The site's settings from content/site.yml. */
export const siteSettings = memo(async (): Promise<Site> => {
  const [site] = await getCollection('site');
  if (!site) throw new Error('找不到网站设置 content/site.yml。');
  return site.data as Site;
});

/** What was withdrawn, as hashes with the day. */
export async function tombstones(): Promise<{ hash: string; date: string }[]> {
  const [list] = await getCollection('withdrawn');
  return (list?.data as Withdrawn | undefined)?.entries ?? [];
}

/** A region and all that it lies in, the widest first; empty for an unknown id. */
export async function regionPath(id: string | undefined): Promise<Published<'regions'>[]> {
  const region = await find('regions', id);
  return region ? [...(await regionPath(region.data.parent)), region] : [];
}

/** The id of the region an entry lies in; for a region, of the one above it. */
export function regionOf({ data }: Entry): string | undefined {
  if ('region' in data) return data.region;
  return 'level' in data ? data.parent : undefined;
}

const sorted = memo(async (type: TypeId): Promise<Published[]> => {
  const stored = (await getCollection(type)) as unknown as Stored[];
  const entries = stored.map(async ({ id, data, digest, filePath }) => ({
    type,
    id,
    data,
    digest,
    filePath,
    place: await placeOf(data),
  }));
  return (await Promise.all(entries)).sort(
    (a, b) => newestFirst(entryDate(a), entryDate(b)) || (a.id < b.id ? -1 : 1),
  );
});

async function placeOf(data: Entry['data']): Promise<string> {
  if (!('region' in data)) return '';
  const path = await regionPath(data.region);
  return (path.find(({ data }) => data.level === 'district') ?? path.at(-1))?.data.title ?? '';
}

const byId = memo(async (type: TypeId) => new Map((await sorted(type)).map((entry) => [entry.id, entry])));

function newestFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

interface Stored {
  id: string;
  data: Entry['data'];
  digest: string;
  filePath: string;
}
