import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { readBody } from '../../src/markdown/in-browser.ts';
import { editorTree } from './editor-tree.ts';
import { sourceShortcode, writtenShortcode, type ShortcodeData } from './shortcode.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * Reads and writes the body for Decap's text editor in place of Decap's own parser and writer, which know another Markdown:
 * what the editor shows is what the page shows. A patch hands over Decap's two functions between its model and a tree.
 */
export function serializer({ toSlate, fromSlate }: DecapTrees) {
  return {
    markdownToSlate: (markdown: string) => toSlate(readTree(markdown)).children,
    slateToMarkdown: (value: unknown[]) => writeMarkdown(tidied(fromSlate(value))),
  };
}

/** The editor's tree of a body; one that is too long or too deep to be read is kept as it stands. */
export function readTree(markdown: string): Root {
  const { tree } = readBody(markdown);
  if (tree.children.length === 0 && markdown.trim()) {
    return { type: 'root', children: [sourceShortcode(markdown)] };
  }
  return editorTree(tree, markdown);
}

/**
 * A tree as it can be written: without empty blocks and invisible signs. Decap keeps text as `html`, so that its own writer
 * lets it alone.
 */
export function tidied(tree: Root): Root {
  const clean = (node: Nodes): Nodes[] => {
    const type = node.type as string;
    if (type === 'html' || type === 'text') return textOf((node as { value?: string }).value ?? '');
    if (type === 'shortcode') {
      const data = (node as { data: unknown }).data as ShortcodeData;
      return [{ type, data, written: writtenShortcode(data) } as never];
    }
    if (!('children' in node)) return [node];
    const inner = merged(node.children.flatMap((child) => clean(child as Nodes)));
    const children = lines.has(type) ? trimmed(inner) : inner;
    if (marks.has(type)) return withoutEdges(node, children);
    if (emptied.has(type) && children.length === 0) return [];
    if (type === 'listItem') return [{ ...node, spread: false, children: inParagraphs(children) } as Nodes];
    if (type === 'list') return [{ ...node, spread: false, children } as Nodes];
    return [{ ...node, children } as Nodes];
  };
  return clean(tree)[0] as Root;
}

/** Neighbours that Markdown cannot keep apart: two texts, two lists of a kind, bold beside bold. */
function merged(nodes: Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (node.type === 'list' && last?.type === 'list' && node.ordered === last.ordered) {
      result[result.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else if (last && marks.has(node.type) && node.type === last.type) {
      const [one, other] = [last, node] as [Parents, Parents];
      result[result.length - 1] = { ...one, children: merged([...one.children, ...other.children]) } as Nodes;
    } else result.push(node);
  }
  return result;
}

/** Markdown keeps no space at the edge of a line. */
function trimmed(nodes: Nodes[]): Nodes[] {
  return nodes.flatMap((node, at) => {
    if (node.type !== 'text') return [node];
    const begun = isEdge(nodes[at - 1]) ? node.value.replace(/^[ \t\n]+/, '') : node.value;
    return textOf(isEdge(nodes[at + 1]) ? begun.replace(/[ \t\n]+$/, '') : begun);
  });
}

function isEdge(node: Nodes | undefined): boolean {
  return node === undefined || node.type === 'break';
}

/** Bold that begins or ends with a space or 😊 is none to the site's parser: they go out of it, and look the same. */
function withoutEdges(node: Nodes, children: Nodes[]): Nodes[] {
  const [before, rest] = peeled(children, 0, /^(?:\s|[\u{10000}-\u{10ffff}])+/u);
  const [after, inner] = peeled(rest, -1, /(?:\s|[\u{10000}-\u{10ffff}])+$/u);
  const marked = inner.length ? [{ ...node, children: inner } as Nodes] : [];
  return [...textOf(before), ...marked, ...textOf(after)];
}

function peeled(nodes: Nodes[], at: 0 | -1, edge: RegExp): [string, Nodes[]] {
  const node = nodes.at(at);
  const [found] = node?.type === 'text' ? (edge.exec(node.value) ?? []) : [];
  if (found === undefined || node?.type !== 'text') return ['', nodes];
  const left = textOf(node.value.replace(edge, ''));
  return [found, at === 0 ? [...left, ...nodes.slice(1)] : [...nodes.slice(0, -1), ...left]];
}

/** Signs that nobody sees come with pasted text; no body may hold them. */
function textOf(value: string): Nodes[] {
  const text = value.replaceAll(
    /(?![\t\n])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu,
    '',
  );
  return text ? [{ type: 'text', value: text }] : [];
}

function inParagraphs(children: Nodes[]): Nodes[] {
  const isInline = ({ type }: Nodes) => !['paragraph', 'list', 'blockquote', 'heading'].includes(type);
  if (!children.length || !children.every(isInline)) return children;
  return [{ type: 'paragraph', children } as Paragraph];
}

const lines = new Set(['paragraph', 'heading', 'tableCell']);
const marks = new Set(['strong', 'emphasis', 'delete']);
const emptied = new Set(['paragraph', 'heading', 'blockquote', 'list', 'link']);

interface DecapTrees {
  toSlate(tree: Root): { children: unknown[] };
  fromSlate(value: unknown[]): Root;
}
