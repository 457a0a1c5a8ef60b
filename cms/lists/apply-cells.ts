import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import { lists, type Column, type List } from './columns.ts';
import { convert, itemsOf } from './convert.ts';
import type { Data, KnownEntry } from './known-entries.ts';
import type { Names } from './names.ts';
import { printed, valueAt } from './print.ts';

/**
 * An entry's data with a row's cells in it, and what could not be read. A cell that says what the entry already says
 * changes nothing, whatever a second reading might make of it.
 */
export function applyCells({ list, given, entry, names }: Applying): { data: Data; faults: CellFault[] } {
  const data = structuredClone(entry.data);
  const faults: CellFault[] = [];
  const fit = fitting(list, entry.type, given, faults);
  for (const column of fit.filter(({ inside }) => inside === undefined)) {
    const cell = given.get(column.name)!;
    if (saysTheSame(cell, data, column, names)) continue;
    const { value, fault } = cell.trim() === removal ? {} : convert(cell, column.field, names);
    if (fault) faults.push({ column: column.name, message: fault });
    else if (value !== undefined) {
      const isDefault = value === column.field.default && valueAt(data, column.path) === undefined;
      if (!isDefault) setAt(data, column.path, value);
    } else if (cell.trim() === removal) setAt(data, column.path, undefined);
  }
  for (const columns of byList(fit)) {
    const each = list.each === columns[0]!.path[0];
    const items = each ? oneMore(columns, data, given, names) : itemByItem(columns, data, given, names);
    faults.push(...items.faults);
    if (items.items) setAt(data, columns[0]!.path, items.items);
  }
  return { data, faults };
}

/** The columns with something in them that the entry's type has. */
function fitting(list: List, type: TypeId, given: Map<string, string>, faults: CellFault[]): Column[] {
  const own = new Set(lists[type].columns.map(({ name }) => name));
  return list.columns.filter(({ name }) => {
    if (name === 'id' || !given.get(name)?.trim()) return false;
    if (!own.has(name))
      faults.push({ column: name, message: `“${contentTypes[type].name}”没有这一栏。请把这一格清空` });
    return own.has(name);
  });
}

/** A list whose items stand in one cell, or in cells of several columns that keep step. */
function itemByItem(columns: Column[], data: Data, given: Map<string, string>, names: Names): Items {
  if (columns.every((column) => saysTheSame(given.get(column.name)!, data, column, names)))
    return { faults: [] };
  const [{ path, inside }] = columns as [Column];
  if (columns.some(({ name }) => given.get(name)!.trim() === removal)) return { items: [], faults: [] };
  const cells = columns.map((column) => withoutEnd(itemsOf(given.get(column.name)!)));
  const longest = Math.max(...cells.map(({ length }) => length));
  const uneven = columns.flatMap(({ name }, at) =>
    cells[at]!.length < longest && isNeeded(columns[at]!)
      ? [
          {
            column: name,
            message: `这里有 ${cells[at]!.length} 项，同一张单子的别的栏有 ${longest} 项。每一项都要写，用；隔开`,
          },
        ]
      : [],
  );
  if (uneven.length) return { faults: uneven };
  const old = (valueAt(data, path) ?? []) as unknown[];
  const faults: CellFault[] = [];
  const items = Array.from({ length: longest }, (_, index) => {
    let item: unknown = inside!.length
      ? structuredClone(old.length === longest ? old[index] : {})
      : undefined;
    for (const [at, column] of columns.entries()) {
      const { value, fault } = convert(cells[at]![index] ?? '', column.field, names);
      if (fault) faults.push({ column: column.name, message: `第 ${index + 1} 项${fault}` });
      if (column.inside!.length) setAt(item as Data, column.inside!, value);
      else item = value;
    }
    return item;
  });
  return { items: items.filter((item) => item !== undefined), faults };
}

/** A row that is one item of the list: the one of the same title, level and year, or one more. */
function oneMore(columns: Column[], data: Data, given: Map<string, string>, names: Names): Items {
  const item: Data = {};
  const faults: CellFault[] = [];
  for (const { name, inside, field } of columns) {
    const { value, fault } = convert(given.get(name)!, field, names);
    if (fault) faults.push({ column: name, message: fault });
    else if (value !== undefined) setAt(item, inside!, value);
  }
  if (faults.length || !Object.keys(item).length) return { faults };
  const old = (valueAt(data, columns[0]!.path) ?? []) as Data[];
  const alike = (key: string) => (other: Data) => !item[key] || !other[key] || item[key] === other[key];
  const at = old.findIndex(
    (other) => other['title'] === item['title'] && ['level', 'year'].every((key) => alike(key)(other)),
  );
  if (at < 0) return { items: [...old, item], faults };
  const merged = { ...old[at], ...item };
  if (JSON.stringify(merged) === JSON.stringify(old[at])) return { faults };
  return { items: old.map((other, index) => (index === at ? merged : other)), faults };
}

/** The columns of each list together. */
function byList(columns: Column[]): Column[][] {
  const inLists = columns.filter(({ inside }) => inside !== undefined);
  const paths = [...new Set(inLists.map(({ path }) => path.join('.')))];
  return paths.map((path) => inLists.filter((column) => column.path.join('.') === path));
}

/** What every item must have. */
function isNeeded({ name, inside }: Column): boolean {
  return inside!.length > 0 && !/\.(year|body|outcome)$/.test(name);
}

function saysTheSame(cell: string, data: Data, column: Column, names: Names): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return plain(cell) === plain(printed(data, column, names));
}

function withoutEnd(items: string[]): string[] {
  return items.slice(0, items.findLastIndex(Boolean) + 1);
}

/** Takes the value away where it is undefined, and makes the levels above where they are missing. */
function setAt(data: Data, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length) setAt((data[key] ??= {}) as Data, rest, value);
  else if (value === undefined) delete data[key];
  else data[key] = value;
}

/** What one writes in a cell to take away what is there. */
const removal = '删去';

interface Applying {
  list: List;
  given: Map<string, string>;
  entry: KnownEntry;
  names: Names;
}

interface Items {
  items?: unknown[];
  faults: CellFault[];
}

/** A column by its name, what is wrong there, and what to write. */
export interface CellFault {
  column: string;
  message: string;
}
