import { optionsOf } from '../content-types/define.ts';
import { contentTypes, schemas } from '../content-types/index.ts';
import { finderPlace } from '../outputs/finder-place.ts';
import { holidays } from '../outputs/holidays.ts';
import { isPlaceType, type PlaceType } from '../outputs/map-feature.ts';
import type { FinderPlace } from '../finder/place-data.ts';
import { byStreet, inStreetOrder } from './districts.ts';
import { published, regionPath, siteSettings, type Published } from './index.ts';
import type { ListPage } from './lists.ts';

/** The places of a type as the finder knows them, by district and street: those that the site shows, and no others. */
export async function finderPlaces(type: PlaceType): Promise<FinderPlace[]> {
  return Promise.all(
    (await inStreetOrder(await published(type))).map((entry) => placeOf(entry as Published<PlaceType>)),
  );
}

/** A place as the finder knows it. */
export async function placeOf(entry: Published<PlaceType>): Promise<FinderPlace> {
  return finderPlace(entry, await regionPath(entry.data.region));
}

/** What the finder on a page of a list of places must know; refuses a list of anything else. */
export async function finderOf({ type, entries, chosen }: ListPage) {
  if (!isPlaceType(type)) throw new TypeError(`No finder for ${type}.`);
  const { name, unit } = contentTypes[type];
  return {
    ...{ type, name, unit },
    kinds: optionsOf(schemas[type], 'kind') ?? {},
    chosen: chosen ? { [chosen.group.facet]: await nameOf(chosen) } : {},
    districts: await placesByStreet(entries),
    holidays: holidays(new Date().getFullYear()),
    site: await siteSettings(),
  };
}

/** A region by the names that stand in the address of the finder: 姑苏区, 姑苏区/双塔街道. */
async function nameOf({ group, value }: NonNullable<ListPage['chosen']>): Promise<string> {
  if (group.facet !== 'region') return value.value;
  const path = await regionPath(value.value);
  const named = path.filter(({ data }) => data.level === 'district' || data.level === 'street');
  return named.map(({ data }) => data.title).join('/');
}

/** The places of a page of a list under their districts and streets. */
async function placesByStreet(entries: Published[]): Promise<PlacesOfDistrict[]> {
  const districts = await byStreet(entries);
  return Promise.all(
    districts.map(async ({ id, title, streets }) => ({
      id,
      title,
      streets: await Promise.all(
        streets.map(async ({ id, title, entries }) => ({
          id,
          title,
          places: await Promise.all((entries as Published<PlaceType>[]).map(placeOf)),
        })),
      ),
    })),
  );
}

export interface PlacesOfDistrict {
  id: string;
  title: string;
  /** A street without a name holds what is known no closer. */
  streets: { id: string; title: string; places: FinderPlace[] }[];
}
