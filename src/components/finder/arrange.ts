import type { FinderPlace } from '../../finder/place-data.ts';
import { distance } from '../../finder/distance.ts';
import type { Position } from '../../finder/position.ts';
import { judge, type Moment } from './judge.ts';
import type { Wanted } from './wanted.ts';

/**
 * The places that are wanted, and apart from them those of which it is not known (a filter hides only what is known not
 * to fit), each the nearest first where there is an `origin`; what has no exact position keeps its order and comes last.
 */
export function arrange(places: FinderPlace[], wanted: Wanted, moment: Moment, origin?: Position): Arranged {
  const arranged: Arranged = { yes: [], ask: [] };
  const wantedText = comparable(wanted.text).split(' ').filter(Boolean);
  for (const place of places) {
    if (!names(place, wantedText)) continue;
    const verdict = judge(place, wanted, moment);
    if (verdict === 'no') continue;
    const metres = origin && isExact(place) ? distance(origin, place.position) : undefined;
    arranged[verdict === 'yes' ? 'yes' : 'ask'].push({ place, metres });
  }
  if (origin) for (const list of Object.values(arranged)) list.sort(nearestFirst);
  return arranged;
}

/** The middle of the places that a text names (a street, a market), to sort from; undefined where none has a position. */
export function middleOf(places: FinderPlace[], text: string): Position | undefined {
  const parts = comparable(text).split(' ').filter(Boolean);
  const named = places.filter((place) => parts.length > 0 && isExact(place) && names(place, parts));
  if (named.length === 0) return undefined;
  const mean = (axis: 'lat' | 'lng') =>
    named.reduce((sum, { position }) => sum + position![axis], 0) / named.length;
  return { lat: mean('lat'), lng: mean('lng') };
}

/** A region as the filter names it, where only the name of a street was given (双塔街道 → 姑苏区/双塔街道); '' for one without places. */
export function regionNamed(places: FinderPlace[], name: string): string {
  for (const { district, street } of places) {
    const whole = [district?.title, street?.title].join('/');
    if (name === district?.title || name === whole) return name;
    if (name === street?.title) return whole;
  }
  return '';
}

/** Whether a place can be measured from and put on a map. */
export function isExact(place: FinderPlace): place is FinderPlace & { position: Position } {
  return place.position !== undefined && !place.imprecise;
}

function nearestFirst(one: Found, other: Found): number {
  return (one.metres ?? Infinity) === (other.metres ?? Infinity)
    ? 0
    : (one.metres ?? Infinity) - (other.metres ?? Infinity);
}

/** Every part must stand somewhere in what says where the place is. */
function names(place: FinderPlace, parts: string[]): boolean {
  if (parts.length === 0) return true;
  let text = texts.get(place);
  if (text === undefined) texts.set(place, (text = textOf(place)));
  return parts.every((part) => text.includes(part));
}

const texts = new WeakMap<FinderPlace, string>();

function textOf({ title, venue, address, district, street, directions, host }: FinderPlace): string {
  return comparable([title, venue, district?.title, street?.title, address, directions, host].join(' '));
}

export interface Found {
  place: FinderPlace;
  /** Undefined without an origin or without an exact position. */
  metres: number | undefined;
}

export interface Arranged {
  yes: Found[];
  ask: Found[];
}

/** Compatibility forms (ＡＢＣ) and case do not matter. The search's own fold would be a file that both pages load. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
