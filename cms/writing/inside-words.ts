import type { Nodes, Paragraph, TableCell } from 'mdast';
import { readBody } from '../../src/markdown/in-browser.ts';
import { plain } from './editor-tree.ts';
import { readTree } from './serializer.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Markdown between a component's tags as plain words, an empty line between paragraphs; nothing when it is more than that. */
export function wordsOf(markdown: string): string | undefined {
  const { children } = readTree(markdown);
  const paragraphs = children.map((block) =>
    block.type === 'paragraph' ? plainText(block.children) : undefined,
  );
  return paragraphs.includes(undefined) ? undefined : paragraphs.join('\n\n');
}

/** Words as Markdown that shows every sign as it was typed; a line stays a line. */
export function markdownOfWords(words: string): string {
  const paragraphs = words.split(/\n[^\S\n]*\n/).map((paragraph) => inLines(paragraph.trim()));
  return writeMarkdown({ type: 'root', children: paragraphs.filter(({ children }) => children.length) });
}

/** The lines of a list of facts; nothing when an item is more than a line of words. */
export function factsOf(markdown: string): string | undefined {
  const items = readTree(markdown).children.flatMap((block) =>
    block.type === 'list' ? block.children : [block],
  );
  const lines = items.map((item) => {
    const [only, ...rest] = item.type === 'listItem' ? item.children : [item];
    return only?.type === 'paragraph' && rest.length === 0 ? plainText(only.children) : undefined;
  });
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

/** Lines of facts, with or without a dash, as the list that the component wants. */
export function markdownOfFacts(words: string): string {
  const lines = words.split('\n').map((line) => line.trim().replace(/^[-*•·]\s+/, ''));
  const children = lines
    .filter(Boolean)
    .map((line) => ({ type: 'listItem' as const, children: [inLines(line)] }));
  return children.length
    ? writeMarkdown({ type: 'root', children: [{ type: 'list', spread: false, children }] })
    : '';
}

/** The cells of a Markdown table, row by row, the names of the columns first. */
export function cellsOf(markdown: string): Cell[][] {
  const [block] = readBody(markdown).tree.children;
  if (block?.type !== 'table') return [];
  return plain(block).children.map((row) =>
    row.children.map((cell) => ({ text: textOf(cell), content: cell.children })),
  );
}

/** A table as Markdown; every row as wide as the widest. A cell that somebody has typed has its words only. */
export function markdownOfCells(rows: readonly Cell[][]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: width }, (_, at) => tableCell(row[at] ?? { text: '' })),
  }));
  return writeMarkdown({ type: 'root', children: [{ type: 'table', children }] });
}

/** What was copied out of Excel, Word or a text with tabs, as rows; nothing when it is not a table. */
export function pastedRows(text: string): string[][] | undefined {
  const lines = text.replaceAll('\r', '').replace(/\n$/, '').split('\n');
  if (!text.includes('\t') && lines.length === 1) return undefined;
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

function tableCell({ text, content }: Cell): TableCell {
  const value = text.replaceAll(/\s+/g, ' ').trim();
  return { type: 'tableCell', children: content ?? (value ? [{ type: 'text', value }] : []) };
}

function inLines(paragraph: string): Paragraph {
  const children = paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((value, at) => [...(at ? [{ type: 'break' as const }] : []), { type: 'text' as const, value }]);
  return { type: 'paragraph', children };
}

function plainText(nodes: readonly Nodes[]): string | undefined {
  const parts = nodes.map((node) =>
    node.type === 'text' ? node.value : node.type === 'break' ? '\n' : undefined,
  );
  return parts.includes(undefined) ? undefined : parts.join('');
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export interface Cell {
  text: string;
  /** What the cell holds beyond words (bold, links), until somebody types into it. */
  content?: TableCell['children'];
}
