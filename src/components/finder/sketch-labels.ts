import type { Position } from '../../finder/position.ts';
import type { Origin } from './setup.ts';
import type { Group } from './sketch-groups.ts';
import type { Placed } from './sketch.ts';
import type { View } from './sketch-view.ts';

/**
 * The names of the streets in a view, each at the middle of its places, as many as have room, those with the most places
 * first; of more than a dozen streets the names of their districts instead.
 */
export function labelsOf(places: Placed[], markers: Group<Placed>[], view: View, origin?: Origin): Label[] {
  const streets = middles(places, 'street');
  const areas = streets.length > 12 ? middles(places, 'district') : streets;
  const taken: Box[] = markers.map(({ x, y }) => ({
    left: x - 16,
    right: x + 16,
    top: y - 16,
    bottom: y + 16,
  }));
  if (origin) taken.push(originBox(origin, view));
  return areas.flatMap(({ title, position }) => {
    const { x, y } = view.project(position);
    const half = ([...title].length * size) / 2;
    for (const shift of [0, -30, 30, -52, 52]) {
      const box = { left: x - half, right: x + half, top: y + shift - size, bottom: y + shift + 4 };
      const within =
        box.left > 4 && box.right < view.width - 4 && box.top > 4 && box.bottom < view.height - 44;
      if (!within || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ x, y: y + shift, text: title }];
    }
    return [];
  });
}

/** The name above the point that one measures from. */
function originBox({ position, name }: Origin, view: View): Box {
  const { x, y } = view.project(position);
  const half = ([...name].length * size) / 2;
  return { left: x - half, right: x + half, top: y - 28 - size, bottom: y + 24 };
}

function middles(places: Placed[], level: 'street' | 'district'): { title: string; position: Position }[] {
  const sums = new Map<string, { title: string; lat: number; lng: number; count: number }>();
  for (const { position, [level]: area } of places) {
    if (!area) continue;
    const sum = sums.get(area.id) ?? { title: area.title, lat: 0, lng: 0, count: 0 };
    sum.lat += position.lat;
    sum.lng += position.lng;
    sum.count++;
    sums.set(area.id, sum);
  }
  return [...sums.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ title, lat, lng, count }) => ({ title, position: { lat: lat / count, lng: lng / count } }));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** As in finder-map.css, px. */
const size = 16;

interface Label {
  x: number;
  y: number;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
