import { complaintsOf } from '../preview/faults.ts';
import { fileOf, type PlannedFile } from './planned-file.ts';
import { columnLabel, type List } from './columns.ts';
import { cellsOf, isRemark } from './given-cells.ts';
import type { Header } from './header.ts';
import { knownEntries, type EntryText, type KnownEntries, type KnownEntry } from './known-entries.ts';
import type { Names } from './names.ts';
import { printed } from './print.ts';
import { proposedData } from './proposed.ts';
import { applyCells, type CellFault } from './apply-cells.ts';
import type { Table } from './table.ts';
import { targetOf } from './target.ts';

/**
 * What a table would do to a list, row by row, with nothing written: new, changed (with the differences), unchanged or faulty
 * (with a sentence each). Fields that the table does not have, and cells that are empty, leave an entry as it is; 删去 takes
 * a value away. `fixed` holds what is to stand in every row whose own cell is empty.
 */
export function planImport({ list, table, header, fixed = {}, existing, names, now }: Import): Plan {
  if (!header.fields.some((name) => name === 'title' || name === 'id'))
    throw new Error(
      `没有哪一列对得上“${columnLabel(list, 'title')}”，分不出哪一行是哪一条。请指明哪一列是名称。表头有：${header.headers.filter(Boolean).join('、')}。`,
    );
  const known = knownEntries(existing, names);
  const seen = new Map<KnownEntry, number>();
  const first = header.top + header.height;
  const skipped: number[] = [];
  const rows = table.rows.slice(first).flatMap((cells, index): PlannedRow[] => {
    const number = first + index + 1;
    if (!cells.some((cell) => cell.trim())) return [];
    if (isRemark(cells)) {
      skipped.push(number);
      return [];
    }
    return [
      planRow({ list, header, names, known, seen, number, now, given: cellsOf(list, header, cells, fixed) }),
    ];
  });
  return {
    rows,
    skipped,
    unused: header.headers.filter((name, at) => name && !header.fields[at]),
    files: [
      ...new Set(
        rows.flatMap(({ state, entry }) =>
          entry && (state === 'new' || state === 'changed') ? [entry] : [],
        ),
      ),
    ].map(fileOf),
  };
}

function planRow({ list, header, names, known, seen, number, now, given }: RowContext): PlannedRow {
  const title = given.get('title') ?? '';
  const faulty = (entry: KnownEntry | undefined, faults: CellFault[]): PlannedRow => ({
    number,
    title: title || String(entry?.data['title'] ?? ''),
    state: 'faulty',
    faults: faults.map(({ column, message }) => {
      const at = header.fields.indexOf(column);
      const name = header.headers[at] || columnLabel(list, column);
      return { at, message: `第 ${number} 行“${name}”栏：${message.replace(/([^。！？])$/, '$1。')}` };
    }),
    differences: [],
  });
  const found = targetOf({ list, given, known, names, now });
  if ('faults' in found) return faulty(undefined, found.faults);
  const { entry } = found;
  const giveUp = (faults: CellFault[]) => {
    if (entry.isNew && !seen.has(entry)) known.remove(entry);
    return faulty(entry, faults);
  };
  if (entry.unreadable)
    return giveUp([{ column: 'title', message: '这一条现在的文件格式坏了，不能改。请告诉管网站的人' }]);
  const earlier = seen.get(entry);
  if (earlier !== undefined && !list.each)
    return giveUp([
      { column: 'title', message: `第 ${earlier} 行已经写了这一条（${entry.id}）。请只留一行` },
    ]);
  const applied = applyCells({ list, given, entry, names });
  const before = entry.isNew && !seen.has(entry) ? {} : entry.data;
  const data = { ...applied.data, ...proposedData(entry, applied.data, now) };
  const differences = list.columns
    .map((column) => ({
      label: column.label,
      before: printed(before, column, names),
      after: printed(data, column, names),
    }))
    .filter((difference) => difference.before !== difference.after);
  const changed = JSON.stringify(applied.data) !== JSON.stringify(entry.data) || entry.isNew;
  const complaints = changed && !applied.faults.length ? complaintsOf(entry.type, data, now) : [];
  const faults = [
    ...applied.faults,
    ...complaints.map(({ path, message }) => ({ column: columnOf(list, path), message })),
  ];
  if (faults.length) return giveUp(faults);
  const state = entry.isNew && !seen.has(entry) ? 'new' : differences.length ? 'changed' : 'unchanged';
  if (changed) entry.data = data;
  seen.set(entry, number);
  return { number, title: title || String(data['title']), state, entry, faults: [], differences };
}

/** The column for a path of an entry's data; its list's or its group's first where the path ends above. */
function columnOf(list: List, path: PropertyKey[]): string {
  const keys = path.filter((key) => typeof key === 'string').join('.');
  const names = list.columns.map(({ name }) => name);
  return names.find((name) => name === keys) ?? names.find((name) => name.startsWith(`${keys}.`)) ?? keys;
}

interface RowContext {
  list: List;
  header: Header;
  names: Names;
  known: KnownEntries;
  /** The row in which an entry stood first. */
  seen: Map<KnownEntry, number>;
  number: number;
  now: string;
  given: Map<string, string>;
}

export interface Import {
  list: List;
  table: Table;
  header: Header;
  /** Text by the name of a field. */
  fixed?: Readonly<Record<string, string>>;
  existing: readonly EntryText[];
  names: Names;
  /** Minute of Beijing's clock, YYYY-MM-DD HH:MM. */
  now: string;
}

export interface Plan {
  rows: PlannedRow[];
  /** Rows that are remarks or sums, from 1. */
  skipped: number[];
  /** The headers of columns that are not used. */
  unused: string[];
  /** What would be written; nothing of a faulty row. */
  files: PlannedFile[];
}

export interface PlannedRow {
  /** As the spreadsheet counts, from 1. */
  number: number;
  title: string;
  state: 'new' | 'changed' | 'unchanged' | 'faulty';
  entry?: KnownEntry;
  faults: RowFault[];
  differences: Difference[];
}

interface RowFault {
  /** The table's column, from 0; -1 where the table has none for it. */
  at: number;
  message: string;
}

export interface Difference {
  label: string;
  /** As a table prints it; '' where there was nothing. */
  before: string;
  after: string;
}
