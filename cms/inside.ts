import type { Component } from '../src/markdown/vocabulary/index.ts';

/** What an editor types between a component's tags, and how it stands in the file. */
export const insideOf: Record<Component['children'], Inside | undefined> = {
  none: undefined,
  blocks: {
    field: { label: '文字', widget: 'text', hint: '空一行就是另起一段' },
    read: (source) => source,
    write: (words) => words,
  },
  facts: {
    field: { label: '要点', widget: 'text', hint: '一行一项，写成“时间：周六上午”' },
    read: (source) => source.replaceAll(/^[*-] /gm, ''),
    write: (words) =>
      lines(words)
        .map((line) => `- ${line.replace(/^[*-]\s+/, '')}`)
        .join('\n'),
  },
  table: {
    field: {
      label: '表格',
      widget: 'text',
      hint: '从 Word 或 Excel 里复制表格，粘贴到这里。第一行是列名；自己写的话，一行写一行，格子之间用 | 隔开',
    },
    read: (source) =>
      rowsOf(source)
        .map((row) => row.join(' | '))
        .join('\n'),
    write: table,
  },
};

function table(words: string): string {
  const [head = [''], ...rows] = rowsOf(words);
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const row = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [row(head), row(Array<string>(width).fill('---')), ...rows.map(row)].join('\n');
}

/** Rows as typed with |, as pasted with tabs, or as Markdown, whose line of dashes is not a row. */
function rowsOf(words: string): string[][] {
  return lines(words)
    .map((line) =>
      line.includes('\t')
        ? line.replaceAll('|', '｜').split('\t')
        : line.replaceAll(/^\||\|$/g, '').split('|'),
    )
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => !cells.every((cell) => /^:?-{3,}:?$/.test(cell)));
}

function lines(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

interface Inside {
  field: { label: string; widget: string; hint: string };
  read(source: string): string;
  write(words: string): string;
}
