import type { Cell } from './inside-words.ts';

/** A table to begin with: two columns with names, two rows below. */
export const emptyTable: Rows = [row(2), row(2), row(2)];

/** A table with the words of one cell changed; other rows and columns stay as they are. */
export function typed(rows: Rows, [at, column]: Place, text: string): Rows {
  return rows.map((cells, index) =>
    index === at ? cells.map((cell, own) => (own === column ? { text } : cell)) : cells,
  );
}

/** A table with a block of rows put in from a cell on, as a spreadsheet does it; it grows as far as is needed. */
export function pastedInto(rows: Rows, [at, column]: Place, block: readonly string[][]): Rows {
  const width = Math.max(widthOf(rows), column + Math.max(...block.map((cells) => cells.length)));
  const height = Math.max(rows.length, at + block.length);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, cell) => {
      const text = block[row - at]?.[cell - column];
      return text === undefined ? (rows[row]?.[cell] ?? { text: '' }) : { text };
    }),
  );
}

/** A table with an empty row more. */
export function withRow(rows: Rows): Rows {
  return [...rows, row(widthOf(rows))];
}

/** A table with an empty column more. */
export function withColumn(rows: Rows): Rows {
  return rows.map((cells) => [...cells, { text: '' }]);
}

/** A table without a row; the names of the columns and one row stay. */
export function withoutRow(rows: Rows, at: number): Rows {
  return rows.length > 2 ? rows.filter((_, index) => index !== at) : rows;
}

/** A table without a column; one stays. */
export function withoutColumn(rows: Rows, at: number): Rows {
  return widthOf(rows) > 1 ? rows.map((cells) => cells.filter((_, index) => index !== at)) : rows;
}

function widthOf(rows: Rows): number {
  return Math.max(1, ...rows.map((cells) => cells.length));
}

function row(width: number): Cell[] {
  return Array.from({ length: width }, () => ({ text: '' }));
}

export type Rows = Cell[][];
/** Row and column, from 0. */
export type Place = readonly [row: number, column: number];
