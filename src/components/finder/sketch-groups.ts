import type { Position } from '../../finder/position.ts';
import type { View } from './sketch-view.ts';

/** Puts together what would lie closer than a finger is wide (44 px); a group stands where its first item does. */
export function groupsOf<Item extends { position: Position }>(
  items: Item[],
  { project }: Pick<View, 'project'>,
): Group<Item>[] {
  const groups: Group<Item>[] = [];
  const cells = new Map<string, Group<Item>[]>();
  for (const item of items) {
    const { x, y } = project(item.position);
    const [column, row] = [Math.floor(x / finger), Math.floor(y / finger)];
    const near = neighbours
      .flatMap(([right, down]) => cells.get(`${column + right} ${row + down}`) ?? [])
      .find((group) => Math.hypot(group.x - x, group.y - y) < finger);
    if (near) {
      near.items.push(item);
      continue;
    }
    const group = { x, y, items: [item] };
    groups.push(group);
    const cell = `${column} ${row}`;
    cells.set(cell, [...(cells.get(cell) ?? []), group]);
  }
  return groups;
}

const finger = 44;
const neighbours = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));

export interface Group<Item> {
  /** Pixels. */
  x: number;
  y: number;
  items: Item[];
}
