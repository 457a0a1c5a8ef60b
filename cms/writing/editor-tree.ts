import type { Image, ListItem, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast';
import { definitionsOf } from '../../src/markdown/definitions.ts';
import { joinedLines } from '../../src/markdown/render.ts';
import { linksItself } from '../../src/markdown/tidy.ts';
import { isComponent } from '../../src/markdown/vocabulary/index.ts';
import { componentShortcode, figureShortcode, sourceShortcode, tableShortcode } from './shortcode.ts';

/**
 * The tree of a body, as the site's reader gives it with its source, in the terms of the text editor: components and tables
 * become shortcodes with a form; what the editor cannot show becomes one that keeps its source as it stands.
 */
export function editorTree(tree: Root, source: string): Root {
  const definitions = definitionsOf(tree);
  const blocks = tree.children.filter(({ type }) => type !== 'definition');
  return {
    type: 'root',
    children: blocks.map((block): RootContent => {
      const own = sliceOf(block, source);
      if (block.type === 'mdxJsxFlowElement' && isComponent(block.name)) {
        return componentShortcode(block.name, own) ?? sourceShortcode(own);
      }
      if (block.type === 'table') return tableShortcode(own);
      if (isPhoto(block)) return figureShortcode(block.children[0]);
      return isShown(block) ? plain(block, definitions) : sourceShortcode(own);
    }),
  };
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? source.length);
}

/** A paragraph of one photo is drawn as a figure. */
function isPhoto(node: RootContent): node is Paragraph & { children: [Image] } {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'image';
}

function isShown(node: Nodes): boolean {
  return shown.has(node.type) && (!('children' in node) || node.children.every(isShown));
}

/** Without what only the file needs: addresses that link themselves, references, boxes of tasks, lines that were wrapped. */
export function plain<Node extends Nodes>(node: Node, definitions = definitionsOf(node)): Node {
  if (node.type === 'text') return { ...node, value: joinedLines(node.value).replaceAll('\n', ' ') };
  if (!('children' in node)) return node;
  const children = (node as Parent).children.flatMap((child): RootContent[] => {
    const inner = plain(child, definitions);
    if (inner.type === 'link') return linksItself(inner) ? inner.children : [inner];
    if (inner.type !== 'linkReference') return [inner];
    const found = definitions.get(inner.identifier.toLowerCase());
    return found ? [{ type: 'link' as const, url: found.url, children: inner.children }] : inner.children;
  });
  return { ...node, children: node.type === 'listItem' ? boxed(node, children) : children } as Node;
}

/** The page shows a task's box as a sign. */
function boxed({ checked }: ListItem, children: RootContent[]): RootContent[] {
  const [first, ...rest] = children;
  if (checked == null || first?.type !== 'paragraph') return children;
  const box = { type: 'text' as const, value: checked ? '☑ ' : '☐ ' };
  return [{ ...first, children: [box, ...first.children] }, ...rest];
}

const shown = new Set<string>([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak'],
  ...['text', 'break', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'linkReference', 'image'],
]);
