import type { TypeId } from '../content-types/index.ts';
import { placeTypes, type PlaceType } from '../outputs/map-feature.ts';
import { plaqueSizes, type PlaqueSize } from '../outputs/plaque.ts';
import { cacheKey } from './cache-key.ts';
import { find, published, regionOf, regionPath, type Published } from './index.ts';
import { connected, outgoing } from './references.ts';
import { related, within } from './related.ts';

/** The pages of a type's entries, each with a key that changes when anything that the page shows does. */
export async function entryPaths<Id extends TypeId>(type: Id) {
  return Promise.all(
    (await published(type)).map(async (entry) => ({
      params: { id: entry.id },
      props: { entry },
      cacheKey: await cacheKey(await shownWith(entry)),
    })),
  );
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

/** The plaques of every place, one page for each size of paper; A5 is the one without a size in its address. */
export async function plaquePaths() {
  const places: Published<PlaceType>[] = (await Promise.all(placeTypes.map(published))).flat();
  const sizes = Object.keys(plaqueSizes) as PlaqueSize[];
  return Promise.all(
    places.flatMap((entry) =>
      sizes.map(async (size) => ({
        params: { type: entry.type, id: entry.id, size: size === 'a5' ? undefined : size },
        props: { entry, size },
        cacheKey: await cacheKey([entry]),
      })),
    ),
  );
}

async function shownWith(entry: Published): Promise<Published[]> {
  const { sameProgramme, samePlace } = await related(entry);
  const named = await Promise.all(outgoing(entry).map(({ type, id }) => find(type, id)));
  return [
    entry,
    ...(await regionPath(regionOf(entry))),
    ...named.filter((found) => found !== undefined),
    ...(await connected(entry)),
    ...sameProgramme,
    ...samePlace,
  ];
}
