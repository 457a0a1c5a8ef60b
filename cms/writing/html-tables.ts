import { element, type HastElement, type HastNode } from './clean-html.ts';
import type { Dropped } from './dropped.ts';

/**
 * A table as Markdown can write it: merged cells repeated, a paragraph in each cell, pictures behind it. A table of one cell
 * is a frame, of which the inside stays.
 */
export function readableTable(table: HastElement, dropped: Dropped): HastElement[] {
  const rows = rowsOf(table);
  const only = rows[0]?.[0];
  if (!only) return [];
  if (rows.length === 1 && rows[0]!.length === 1) return [element('div', only.children)];
  const pictures = rows.flat().flatMap(picturesIn);
  if (pictures.length) dropped.add('cellPictures', pictures.length);
  const grid = spread(rows, dropped);
  const width = Math.max(...grid.map((cells) => cells.length));
  const body = grid.map((cells, at) =>
    element(
      'tr',
      Array.from({ length: width }, (_, column) =>
        element(at === 0 ? 'th' : 'td', cells[column] ? inline(cells[column], dropped) : []),
      ),
    ),
  );
  return [element('table', body), ...pictures.map((picture) => element('p', [picture]))];
}

/** Its own rows, not those of a table within. */
function rowsOf(node: HastElement): HastElement[][] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') {
      const cells = child.children.filter(
        (cell): cell is HastElement => cell.type === 'element' && /^t[dh]$/.test(cell.tagName),
      );
      return cells.length ? [cells] : [];
    }
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function spread(rows: HastElement[][], dropped: Dropped): (HastElement | undefined)[][] {
  const grid: (HastElement | undefined)[][] = rows.map(() => []);
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]![left]) left++;
      const [height, width] = [span(cell, 'rowSpan'), span(cell, 'colSpan')];
      if (height * width > 1) dropped.add('mergedCells');
      for (let row = top; row < Math.min(top + height, rows.length); row++) {
        for (let column = left; column < left + width; column++) grid[row]![column] = cell;
      }
      left += width;
    }
  }
  return grid;
}

function span({ properties }: HastElement, name: string): number {
  return Math.min(100, Math.max(1, Number(properties?.[name]) || 1));
}

function inline(cell: HastElement, dropped: Dropped): HastNode[] {
  const parts = lines(cell.children).filter((part) => part.some(hasWords));
  if (parts.length > 1) dropped.add('cellParagraphs');
  return parts.flatMap((part, at) => (at ? [{ type: 'text' as const, value: ' ' }, ...part] : part));
}

/** What stands in a cell, line by line. */
function lines(nodes: HastNode[]): HastNode[][] {
  const result: HastNode[][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName === 'img') {
      if (node.type === 'text') result.at(-1)!.push(node);
    } else if (node.tagName === 'br') result.push([]);
    else if (block.test(node.tagName)) result.push(...lines(node.children), []);
    else if (node.children.length) {
      const [first = [], ...rest] = lines(node.children).map((part) => ({ ...node, children: part }));
      result.at(-1)!.push(first as HastElement);
      for (const part of rest) result.push([part]);
    }
  }
  return result;
}

function picturesIn(node: HastNode): HastElement[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'img' ? [node] : node.children.flatMap(picturesIn);
}

function hasWords(node: HastNode): boolean {
  return node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && node.children.some(hasWords);
}

const block = /^(p|div|section|h[1-6]|ul|ol|li|table|tbody|thead|tfoot|tr|td|th|blockquote|pre)$/;
