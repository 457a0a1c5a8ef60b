import type { Row } from './rows.ts';

/** The rows as a table for the terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const draw = (line: string[]) =>
    line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  return lines.map((line) => draw(line).trimEnd()).join('\n');
}

const columns: [string, (row: Row) => string][] = [
  ['kind', ({ kind }) => kind],
  ['engine', ({ engine }) => engine],
  ['queries', ({ queries }) => String(queries)],
  ['P@10', ({ precision }) => number(precision, 2)],
  ['R@10', ({ recall }) => number(recall, 3)],
  ['MRR', ({ mrr }) => number(mrr, 3)],
  ['empty', ({ empty }) => String(empty)],
  ['ms', ({ median }) => number(median, 1)],
  ['p95', ({ p95 }) => number(p95, 1)],
  ['first KB', ({ bytes }) => number(bytes / 1024, 0)],
  ['exact P', ({ exactPrecision }) => number(exactPrecision, 3)],
  ['exact R', ({ exactRecall }) => number(exactRecall, 3)],
  ['index s', ({ indexSeconds }) => number(indexSeconds, 1)],
  ['index KB', ({ indexBytes }) => number(indexBytes / 1024, 0)],
];

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits);
}
