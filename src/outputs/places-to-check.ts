import { amenityLabels, type Amenity } from '../content-types/amenity-labels.ts';
import { contentTypes, type DataOf, type Entry } from '../content-types/index.ts';
import { factRows } from './facts.ts';
import { placeTypes, type PlaceType } from './map-feature.ts';

/** Every place among the site's entries, with what somebody who walks round to check it must know. */
export function placesOf(entries: readonly Entry[]): PlaceToCheck[] {
  const regions = new Map(
    entries.flatMap(({ id, data }) => ('level' in data ? [[id, data as Region] as const] : [])),
  );
  return entries.filter(isPlace).map(({ type, id, data }) => {
    const { venue, address, floor = '', directions = '' } = data.place;
    const [district, street] = regionNames(data.region, regions);
    return {
      type,
      id,
      kind: contentTypes[type].name,
      district,
      street,
      title: data.title,
      address: [venue, address].filter(Boolean).join('，'),
      floor,
      directions,
      phone: data.phone ?? '',
      checkedOn: data.checkedOn ?? '',
      unknown: unknownOf({ type, id, data } as Entry<PlaceType>),
    };
  });
}

/**
 * The places that nobody has checked within so many days of a day of Beijing's calendar, YYYY-MM-DD, by district, street and
 * name, each with the days since; null for one that was never checked.
 */
export function stalePlaces(
  places: readonly PlaceToCheck[],
  { today, days }: { today: string; days: number },
): StalePlace[] {
  return places
    .map((place) => ({ ...place, daysSince: place.checkedOn ? daysBetween(place.checkedOn, today) : null }))
    .filter(({ daysSince }) => daysSince === null || daysSince > days)
    .sort(
      (one, other) =>
        knownFirst(one.district, other.district) ||
        knownFirst(one.street, other.street) ||
        inChinese.compare(one.title, other.title),
    );
}

/** Places one after the other in the same street, under the name of the street and its district. */
export function byStreet<Place extends PlaceToCheck>(places: readonly Place[]): Street<Place>[] {
  const streets = new Map<string, Place[]>();
  for (const place of places) {
    const name = [place.district || '地区待核实', place.street || '街道待核实'].join(' · ');
    streets.set(name, [...(streets.get(name) ?? []), place]);
  }
  return [...streets].map(([name, places]) => ({ name, places }));
}

/** What a person who goes there can find out: what a reader expects, and the amenities that nobody has seen. */
function unknownOf(entry: Entry<PlaceType>): string[] {
  const rows = factRows(entry, (_type, id) => ({ text: id }));
  const labels = rows.filter(({ known }) => !known).map(({ label }) => label);
  const fields = labels.filter((label) => label !== '最近核对');
  if (!('amenities' in entry.data)) return fields;
  const { amenities } = entry.data;
  const unseen = (Object.keys(amenityLabels) as Amenity[]).filter((key) => amenities[key] === 'unknown');
  const all = unseen.length === Object.keys(amenityLabels).length;
  return [...fields, ...(all ? ['全部设施'] : unseen.map((key) => amenityLabels[key]))];
}

/** The district and the street; a place that is known no more closely than by its city stands under that. */
function regionNames(id: string, regions: ReadonlyMap<string, Region>): [district: string, street: string] {
  const path: Region[] = [];
  for (let region = regions.get(id); region; region = regions.get(region.parent ?? '')) path.unshift(region);
  const at = (level: Region['level']) => path.find((region) => region.level === level)?.title;
  return [at('district') ?? at('city') ?? at('province') ?? '', at('street') ?? ''];
}

function isPlace(entry: Entry): entry is Entry<PlaceType> {
  return (placeTypes as readonly string[]).includes(entry.type);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** In the order of pinyin; what is not known comes last. */
function knownFirst(one: string, other: string): number {
  return Number(one === '') - Number(other === '') || inChinese.compare(one, other);
}

const inChinese = new Intl.Collator('zh-CN');

type Region = DataOf<'regions'>;

export interface PlaceToCheck {
  type: PlaceType;
  id: string;
  /** 母婴室, 妇女微家. */
  kind: string;
  /** Empty where it is not known; so are the other words. */
  district: string;
  street: string;
  title: string;
  address: string;
  floor: string;
  directions: string;
  phone: string;
  /** YYYY-MM-DD */
  checkedOn: string;
  /** The labels of what nobody knows yet. */
  unknown: string[];
}

export interface StalePlace extends PlaceToCheck {
  daysSince: number | null;
}

export interface Street<Place> {
  name: string;
  places: Place[];
}
