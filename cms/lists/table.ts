import { readSheet } from 'read-excel-file/universal';
import { csvRows } from './csv-rows.ts';
import { mergedRanges, type Range } from './merged-ranges.ts';

/**
 * The first sheet of an .xlsx file, or a .csv file, as rows of text; a cell that was merged downwards stands in each of its
 * rows. Throws a Chinese sentence for any other kind of file.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const refused = otherKinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (refused) throw new Error(refused.message);
  if (!isZip(bytes)) return { rows: csvRows(bytes), merged: [] };
  const { buffer, byteOffset, byteLength } = bytes;
  try {
    const cells = await readSheet(buffer.slice(byteOffset, byteOffset + byteLength), { trim: false });
    const merged = await mergedRanges(bytes);
    const rows = cells.map((row) => row.map((cell) => textOf(cell as CellValue)));
    return { rows: repeatedDown(rows, merged), merged };
  } catch {
    throw new Error(
      '这个 .xlsx 文件打不开：它坏了，或者加了密码。请用 Excel 或 WPS 打开，另存为没有密码的 .xlsx，再来一次。',
    );
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Numbers and dates as an office writes them; a clock time, which spreadsheets keep as a part of a day, as 09:00. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!(value instanceof Date)) return String(value).replaceAll(/^[^\S\n]+|[^\S\n]+$/g, '');
  const [day = '', time = ''] = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .slice(0, 16)
    .split('T');
  if (day < '1901') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A merged cell has its value in the first row only; it holds for each of them. */
function repeatedDown(rows: string[][], merged: Range[]): string[][] {
  for (const { top, bottom, left } of merged) {
    const value = rows[top]?.[left] ?? '';
    for (const row of rows.slice(top + 1, bottom + 1)) row[left] ||= value;
  }
  return rows;
}

const otherKinds = [
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    message:
      '这是旧格式的表格（.xls、.et），或者加了密码。请用 Excel 或 WPS 打开，“另存为”选 .xlsx，再来一次。',
  },
  { begins: [0x25, 0x50, 0x44, 0x46], message: '这是 PDF，读不出表格。请找原来的 Excel 表，存成 .xlsx。' },
  { begins: [0x89, 0x50, 0x4e, 0x47], message: '这是图片，读不出表格。请找原来的 Excel 表，存成 .xlsx。' },
  { begins: [0xff, 0xd8, 0xff], message: '这是照片，读不出表格。请找原来的 Excel 表，存成 .xlsx。' },
];

type CellValue = string | number | boolean | Date | null | undefined;

export interface Table {
  /** Trimmed text; an empty cell is ''. */
  rows: string[][];
  merged: Range[];
}
