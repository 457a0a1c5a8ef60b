import type { TypeId } from '../content-types/index.ts';
import { photoOf } from '../photos/manifest.ts';
import { cacheKey } from './cache-key.ts';
import { find, published, regionPath, type Published } from './index.ts';
import { outgoing } from './references.ts';
import { related, within } from './related.ts';

/** The pages of a type's entries, each with a key that changes when anything that the page shows does. */
export async function entryPaths<Id extends TypeId>(type: Id) {
  return Promise.all(
    (await published(type)).map(async (entry) => ({
      params: { id: entry.id },
      props: { entry },
      cacheKey: await cacheKey(await shownWith(entry), ...photoHashes(entry)),
    })),
  );
}

function photoHashes(entry: Published): string[] {
  return entry.data.photos.map(({ src }) => photoOf(entry, src)?.hash ?? '');
}

async function shownWith(entry: Published): Promise<Published[]> {
  const { direct, sameProgramme, samePlace } = await related(entry);
  const region =
    'region' in entry.data ? entry.data.region : 'parent' in entry.data ? entry.data.parent : undefined;
  const named = await Promise.all(outgoing(entry).map(({ type, id }) => find(type, id)));
  return [
    entry,
    ...(await regionPath(region as string | undefined)),
    ...named.filter((found) => found !== undefined),
    ...direct,
    ...sameProgramme,
    ...samePlace,
  ];
}

/** The pages of the regions; their keys change also with anything that lies in them. */
export async function regionPaths() {
  return Promise.all(
    (await entryPaths('regions')).map(async (path) => ({
      ...path,
      cacheKey: await cacheKey([...(await within(path.props.entry.id)).values()].flat(), path.cacheKey),
    })),
  );
}
