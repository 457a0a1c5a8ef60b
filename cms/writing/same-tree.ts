import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { writtenShortcode, type ShortcodeData } from './shortcode.ts';

/** Whether two trees of the editor show the same on the page; runs of spaces count as one, as they do there. */
export function sameTree(one: Root, other: Root): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

/** A block whose words are as they were, without bold, links and the like. */
export function withoutMarks(block: RootContent): RootContent {
  if (!('children' in block)) return block;
  const children = block.children.flatMap((child) =>
    marks.has(child.type) ? unmarked(child as PhrasingContent) : [withoutMarks(child)],
  );
  return { ...block, children: children as never };
}

function unmarked(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node ? node.children.flatMap(unmarked) : [node];
}

function canonical(node: Nodes): unknown {
  if ((node.type as string) === 'shortcode')
    return writtenShortcode((node as { data: unknown }).data as ShortcodeData);
  if (node.type === 'text') return node.value.replaceAll(/[ \t\n]+/g, ' ');
  if (node.type === 'inlineCode') return ['code', node.value];
  const children = 'children' in node ? joined((node as Parent).children.map(canonical)) : [];
  return [node.type, factOf(node), ...(blocks.has(node.type) ? trimmed(children) : children)];
}

function factOf(node: Nodes): unknown {
  if (node.type === 'heading') return node.depth;
  if (node.type === 'list') return node.ordered ? (node.start ?? 1) : 'bulleted';
  return node.type === 'link' || node.type === 'image' ? [node.url, node.title ?? ''] : '';
}

function joined(children: unknown[]): unknown[] {
  const result: unknown[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child;
    else if (child !== '') result.push(child);
  }
  return result.map((child) => (typeof child === 'string' ? child.replaceAll(/ +/g, ' ') : child));
}

function trimmed(children: unknown[]): unknown[] {
  return children
    .map((child, at) => {
      if (typeof child !== 'string') return child;
      const begun = at === 0 || isBreak(children[at - 1]) ? child.trimStart() : child;
      return at === children.length - 1 || isBreak(children[at + 1]) ? begun.trimEnd() : begun;
    })
    .filter((child) => child !== '');
}

function isBreak(child: unknown): boolean {
  return Array.isArray(child) && child[0] === 'break';
}

const marks = new Set(['strong', 'emphasis', 'delete', 'link', 'inlineCode']);
const blocks = new Set(['paragraph', 'heading', 'tableCell']);
