import { finderPlace } from '../outputs/finder-place.ts';
import type { PlaceType } from '../outputs/map-feature.ts';
import type { FinderPlace } from '../finder/place-data.ts';
import { published, regionPath } from './index.ts';

/** The places of a type as the finder knows them: those that the site shows, and no others. */
export async function finderPlaces(type: PlaceType): Promise<FinderPlace[]> {
  const entries = await published(type);
  return Promise.all(entries.map(async (entry) => finderPlace(entry, await regionPath(entry.data.region))));
}
