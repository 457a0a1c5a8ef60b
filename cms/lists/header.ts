import { columnNamed, hoursParts, type Column, type List } from './columns.ts';
import { synonyms, titlePrefixes } from './synonyms.ts';
import type { Table } from './table.ts';

/**
 * Where a table's header stands (one row, or two where the upper one is merged over groups) and the field of each of its
 * columns, guessed by the labels of the definition and by synonyms. `given` says it for columns by what stands in the
 * header: a field's name or label, '' for none. Throws a Chinese sentence for a column or field that there is not.
 */
export function guessHeader(list: List, table: Table, given: Readonly<Record<string, string>> = {}): Header {
  const chosen = Object.fromEntries(
    Object.entries(given).map(([name, field]) => [folded(name), field && columnNamed(list, field).name]),
  );
  const readings = table.rows.slice(0, rowsSearched).flatMap((_, top) =>
    [1, 2]
      .filter((height) => height === 1 || isGrouped(table, top))
      .map((height) => {
        const headers = headersAt(table, top, height);
        return { top, height, headers, ...assigned(list, headers, chosen) };
      }),
  );
  const [best] = readings.sort(
    (one, other) =>
      other.score - one.score || filled(other.headers) - filled(one.headers) || one.top - other.top,
  );
  if (!best) throw new Error('表里没有内容。请换一个有内容的 .xlsx 或 .csv。');
  const absent = Object.keys(given).filter(
    (name) => !best.headers.some((header) => folded(header) === folded(name)),
  );
  if (absent.length)
    throw new Error(
      `表里没有叫“${absent.join('”“')}”的列。表头有：${best.headers.filter(Boolean).join('、')}。`,
    );
  return { ...best, sure: best.score > 0 };
}

/** The best pairs first; a column has one field, and a field one column. */
function assigned(list: List, headers: string[], chosen: Record<string, string>): Assigned {
  const columns = [...list.columns, ...(hoursParts[list.id] ?? [])];
  const names = new Map(columns.map((column) => [column.name, namesOf(list, column, columns)]));
  const pairs = headers
    .flatMap((header, at) =>
      columns.map(({ name }) => ({ at, name, score: score(header, name, names, chosen) })),
    )
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score);
  const fields: (string | undefined)[] = headers.map(() => undefined);
  let total = 0;
  for (const { at, name, score } of pairs) {
    if (fields[at] !== undefined || fields.includes(name)) continue;
    fields[at] = name;
    total += score;
  }
  return { fields, score: total };
}

/** From 0 to 2: chosen by hand, the label, a synonym, the end of the label, a part of the header. */
function score(
  header: string,
  name: string,
  all: Map<string, Known>,
  chosen: Record<string, string>,
): number {
  const typed = folded(header);
  if (!typed) return 0;
  const own = chosen[typed];
  if (own !== undefined) return own === name ? 2 : 0;
  const { labels, usual, ending } = all.get(name)!;
  if (labels.includes(typed)) return 1;
  if (usual.includes(typed)) return 0.9;
  if (ending === typed) return 0.8;
  const part = [ending, ...usual].filter((word) => /\p{Script=Han}{2}/u.test(word) && typed.includes(word));
  return part.length ? 0.6 + Math.max(...part.map((word) => word.length / typed.length)) / 10 : 0;
}

function namesOf(list: List, { name, label }: Column, columns: Column[]): Known {
  const end = label.split('·').at(-1)!;
  const same = columns.filter((other) => other.label.split('·').at(-1) === end);
  const prefixes = name === 'title' ? (titlePrefixes[list.id] ?? []) : [];
  return {
    labels: [folded(name), folded(label)],
    usual: [...(synonyms[name] ?? []), ...prefixes.flatMap((prefix) => [prefix, `${prefix}名称`])].map(
      folded,
    ),
    // Several columns end in 名称 or 电话: the innermost label alone names none of them.
    ending: same.length === 1 ? folded(end) : '',
  };
}

function headersAt({ rows, merged }: Table, top: number, height: number): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = Array.from({ length: height }, (_, row) => {
      const over = merged.find(
        (range) => range.top === top + row && column > range.left && column <= range.right,
      );
      return rows[top + row]?.[over?.left ?? column] ?? '';
    });
    return [...new Set(cells.map((cell) => cell.replaceAll(/\s+/g, '')))].filter(Boolean).join('·');
  });
}

/** Whether a row names groups of columns: a cell merged over some of them, not over all as a title is. */
function isGrouped({ rows, merged }: Table, top: number): boolean {
  const width = rows[top]!.length;
  return merged.some(
    (range) => range.top === top && range.right > range.left && range.right - range.left + 1 < width,
  );
}

function filled(headers: string[]): number {
  return new Set(headers.filter((header) => header && !/^[\d.:/-]+$/.test(header))).size;
}

/** Without remarks in brackets, asterisks and signs: 楼层（必填）* → 楼层. */
function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\((必填|选填|可选|例如|如|格式)[^)]*\)|[\s*:#“”"'·.]/g, '');
}

const rowsSearched = 10;
const least = 0.6;

interface Known {
  labels: string[];
  usual: string[];
  ending: string;
}

interface Assigned {
  fields: (string | undefined)[];
  score: number;
}

export interface Header {
  /** The header's first row, from 0. */
  top: number;
  /** Of how many rows it consists. */
  height: number;
  /** What stands above each column; group and name joined by ·. */
  headers: string[];
  /** The name of each column's field in the definition; undefined for a column that is not used. */
  fields: (string | undefined)[];
  /** Whether any column was recognised. */
  sure: boolean;
}
