import { expect, it } from 'vitest';
import {
  emptyTable,
  pastedInto,
  typed,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
  type Rows,
} from './table-edits.ts';

const words = (rows: Rows) => rows.map((cells) => cells.map(({ text }) => text).join(',')).join(' / ');
const table = typed(typed(emptyTable, [0, 0], '甲'), [2, 1], '乙');

it('changes one cell', () => expect(words(table)).toBe('甲, / , / ,乙'));

it('puts a block of cells in and grows as far as it needs', () => {
  expect(words(pastedInto(table, [1, 1], [['1', '2'], ['3'], ['4']]))).toBe('甲,, / ,1,2 / ,3, / ,4,');
});

it('grows and shrinks, down to the names of the columns and a row', () => {
  expect(words(withoutColumn(withColumn(withRow(table)), 0))).toBe(', / , / 乙, / ,');
  const smallest = withoutRow(withoutColumn(table, 0), 1);
  expect(words(smallest)).toBe(' / 乙');
  expect(withoutRow(smallest, 1)).toBe(smallest);
  expect(withoutColumn(smallest, 0)).toBe(smallest);
});
