/**
 * A table as CSV (RFC 4180) that Excel opens as Chinese: UTF-8 with a byte order mark, lists joined with ；. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csv(header: string[], rows: Cell[][]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(Array.isArray(value) ? value.join('；') : (value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets in Chinese and Japanese take the full-width signs for the same. */
function harmless(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

export type Cell = string | number | string[] | null;
