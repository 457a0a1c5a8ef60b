import type { FinderPlace } from '../../finder/place-data.ts';
import type { Position } from '../../finder/position.ts';
import { placeAnchor, type Shown } from './card.ts';
import type { Placed } from './sketch.ts';

/** A place with an exact position as the map draws it, with its state where the time is known. */
export function placed(place: FinderPlace & { position: Position }, state?: Shown): Placed {
  const { title, position, district, street } = place;
  return { anchor: placeAnchor(place), title, position, district, street, state };
}
