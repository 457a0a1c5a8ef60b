import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { List } from './columns.ts';
import type { Header } from './header.ts';
import { knownEntries, type EntryText } from './known-entries.ts';
import type { Names } from './names.ts';
import type { PlannedRow } from './plan.ts';
import { printed, valueAt } from './print.ts';
import type { Table } from './table.ts';

/** A list as an .xlsx file with the columns that the import reads; an entry on each row, of honours one honour. */
export async function listSheet(list: List, existing: readonly EntryText[], names: Names): Promise<Blob> {
  const header = list.columns.map(({ label }): Cell => ({ ...bold, value: label }));
  const { all } = knownEntries(existing, names);
  const rows = all.flatMap(({ id, data }) =>
    rowsOf(data, list.each).map((row) =>
      list.columns.map((column): Cell => {
        if (column.name === 'id') return text(id);
        const value = column.inside === undefined ? valueAt(row, column.path) : undefined;
        return typeof value === 'number' ? { ...lined, value } : text(printed(row, column, names));
      }),
    ),
  );
  return sheet(
    list.name,
    [header, ...rows],
    list.columns.map(({ label }) => label),
  );
}

/** The faulty rows as they came, with a column 问题 in front and the faulty cells coloured; corrected, it can be imported. */
export async function faultySheet(table: Table, header: Header, rows: readonly PlannedRow[]): Promise<Blob> {
  const faulty = rows.filter(({ state }) => state === 'faulty');
  const head = [problems, ...header.headers].map((value): Cell => ({ ...bold, value }));
  const marked = faulty.map(({ number, faults }) => [
    { ...text(faults.map(({ message }) => message).join('\n')), textColor: '#9b2226' },
    ...header.headers.map((_, at): Cell => ({
      ...text(table.rows[number - 1]?.[at] ?? ''),
      ...(faults.some((fault) => fault.at === at) ? { backgroundColor: '#f9d7d3' } : {}),
    })),
  ]);
  return sheet('有问题的行', [head, ...marked], [problems.repeat(12), ...header.headers]);
}

/** An entry, or the entry once for each item of a list of its own; without items it has no row. */
function rowsOf(data: Record<string, unknown>, each: string | undefined): Record<string, unknown>[] {
  if (!each) return [data];
  return ((data[each] ?? []) as unknown[]).map((item) => ({ ...data, [each]: [item] }));
}

function sheet(name: string, rows: Cell[][], labels: string[]): Promise<Blob> {
  return writeExcelFile(rows, {
    sheet: name,
    columns: labels.map((label) => ({ width: Math.min(48, Math.max(12, label.length * 2)) })),
    stickyRowsCount: 1,
  }).toBlob();
}

/** As text, whatever it looks like: a number on a plate keeps its zeros, and nothing is a formula. */
function text(value: string): Exclude<Cell, null | undefined | string | number | boolean | Date> {
  return value ? { ...lined, value, type: String } : { ...lined };
}

const problems = '问题';
const lined = { alignVertical: 'top', wrap: true } as const;
const bold = { ...lined, fontWeight: 'bold', backgroundColor: '#eee8db' } as const;
