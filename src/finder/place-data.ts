import type { Position } from './position.ts';

/**
 * Places as the finder's data file holds them: a column for each field, repeated values named once, so that gzip finds
 * what is alike side by side. `unpackPlaces` gives back what went in, but for a position's sixth decimal (10 cm).
 */
export function packPlaces(places: FinderPlace[]): PackedPlaces {
  const amenities = [...new Set(places.flatMap(({ amenities }) => Object.keys(amenities)))];
  return {
    count: places.length,
    texts: Object.fromEntries(
      texts.map((field) => [field, trimmed(places.map((place) => place[field] ?? 0))]),
    ),
    choices: Object.fromEntries(choices.map((field) => [field, packChoices(places, field)])),
    lat: trimmed(places.map(({ position }) => (position ? scaled(position.lat) : 0))),
    lng: trimmed(places.map(({ position }) => (position ? scaled(position.lng) : 0))),
    imprecise: places.flatMap(({ imprecise }, index) => (imprecise ? [index] : [])),
    amenities,
    values: trimmed(
      places.map((place) => amenities.map((key) => signs[place.amenities[key] ?? 'none']).join('')),
    ),
  };
}

/** The places of a data file; refuses nothing: the site that made the file also ships this reader. */
export function unpackPlaces(packed: PackedPlaces): FinderPlace[] {
  const { lat, lng, amenities, values } = packed;
  const imprecise = new Set(packed.imprecise);
  return Array.from({ length: packed.count }, (_, index) => {
    const place: Record<string, unknown> = {};
    for (const field of texts) {
      const text = packed.texts[field]?.[index];
      if (text) place[field] = text;
    }
    for (const field of choices) {
      const { of, values } = packed.choices[field]!;
      const value = values[of[index] ?? 0];
      if (value !== null) place[field] = value;
    }
    if (lat[index]) place['position'] = { lat: lat[index] / scale, lng: (lng[index] ?? 0) / scale };
    if (imprecise.has(index)) place['imprecise'] = true;
    const row = values[index] ?? '';
    place['amenities'] = Object.fromEntries(
      amenities.flatMap((key, column) => {
        const value = meanings[row[column] ?? ''];
        return value ? [[key, value]] : [];
      }),
    );
    return place as unknown as FinderPlace;
  });
}

function packChoices(places: FinderPlace[], field: (typeof choices)[number]): PackedChoices {
  const numbers = new Map<string, number>();
  const of = places.map((place) => {
    const key = JSON.stringify(place[field] ?? null);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return { values: [...numbers.keys()].map((key) => JSON.parse(key) as unknown), of };
}

/** Without the nothing at its end: most columns are sparse. */
function trimmed<Value>(column: Value[]): Value[] {
  let length = column.length;
  while (length > 0 && !column[length - 1]) length--;
  return column.slice(0, length);
}

function scaled(degrees: number): number {
  return Math.round(degrees * scale);
}

const scale = 1e5;

const texts = [
  'id',
  'title',
  'directions',
  'address',
  'howWords',
  'phone',
  'host',
  'venue',
  'summary',
] as const;
const choices = [
  ...['region', 'district', 'street', 'kind', 'hours', 'floor'],
  ...['how', 'fathers', 'checkedOn'],
] as (keyof FinderPlace)[];

const signs: Record<string, string> = { yes: 'y', no: 'n', unknown: '?', none: '-' };
const meanings: Record<string, ThreeValued> = { y: 'yes', n: 'no', '?': 'unknown' };

/** A nursing room or micro-home as far as the finder shows it; what is missing is not known. */
export interface FinderPlace {
  id: string;
  title: string;
  /** The stored value of the type's 类别 or 开在哪里. */
  kind: string;
  /** The id of the region that the entry names. */
  region: string;
  district?: Area;
  street?: Area;
  venue?: string;
  address?: string;
  floor?: string;
  directions?: string;
  /** WGS-84, to five decimals (one metre). */
  position?: Position;
  /** Its coordinates have fewer than four decimals: listed, but not put on a map or measured from. */
  imprecise?: true;
  /** In the syntax that hours-grammar.ts reads. */
  hours?: string;
  how: 'open' | 'register' | 'key' | 'call' | 'unknown';
  howWords?: string;
  fathers: ThreeValued;
  phone?: string;
  /** Who runs a micro-home. */
  host?: string;
  /** What a micro-home is for; a nursing room is for what all of them are for. */
  summary?: string;
  amenities: Record<string, ThreeValued>;
  /** YYYY-MM-DD. */
  checkedOn?: string;
}

export type ThreeValued = 'yes' | 'no' | 'unknown';

/** A region by its id and name. */
export interface Area {
  id: string;
  title: string;
}

export interface PackedPlaces {
  count: number;
  texts: Record<string, (string | 0)[]>;
  choices: Record<string, PackedChoices>;
  lat: number[];
  lng: number[];
  /** Numbers of the places with imprecise coordinates. */
  imprecise: number[];
  amenities: string[];
  /** A sign for each amenity of each place. */
  values: string[];
}

interface PackedChoices {
  values: unknown[];
  /** For each place the number of its value. */
  of: number[];
}
