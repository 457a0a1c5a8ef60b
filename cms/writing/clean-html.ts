import type { Dropped } from './dropped.ts';
import { pictureOf } from './html-pictures.ts';
import { readableTable } from './html-tables.ts';
import { withLists } from './word-lists.ts';

/** HTML without what only a word processor, an editor or a browser needs, in the elements that Markdown knows. */
export function cleaned(root: Hast, work: Cleaning): Hast {
  return { ...root, children: inside(root, work) };
}

function inside(parent: Hast | HastElement, work: Cleaning): HastNode[] {
  return withLists(parent.children, work.dropped).flatMap((node) => clean(node, work));
}

function clean(node: HastNode, work: Cleaning): HastNode[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\u00a0', ' ') }];
  if (node.type !== 'element') return [];
  const { tagName: name } = node;
  const style = String(node.properties?.['style'] ?? '');
  if (silent.has(name) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) return [];
  if (videos.has(name)) return lost(work, 'videos');
  if (name === 'math' || name === 'm:omath' || name === 'v:shape') return lost(work, 'formulas');
  if (name === 'img') return pictureOf(node, work);
  if (style && looks.test(style)) work.dropped.add('looks');
  if (name === 'u') work.dropped.add('underlines');
  if (name === 'table') return readableTable(node, work.dropped).flatMap((table) => [rebuilt(table, work)]);
  if (name === 'sup' || name === 'sub') return small(node, work);
  const children = inside(node, work);
  if (name === 'a') return linked(node, children, work);
  if (/^h[1-6]$/.test(name) || name === 'th')
    return [{ ...node, properties: {}, children: withoutBold(children) }];
  if (name === 'b' || name === 'strong')
    return isPlain(style) ? children : [element('strong', withoutBold(children))];
  if (name === 'i' || name === 'em')
    return /font-style\s*:\s*normal/i.test(style) ? children : [element('em', children)];
  if (name === 'pre' || name === 'code') return name === 'pre' ? [element('p', children)] : children;
  const styled = marked(children, style);
  return kept.has(name)
    ? [{ ...node, properties: startOf(node), children: styled }]
    : blocks.has(name)
      ? [element('div', styled)]
      : styled;
}

/** A table whose cells were spread out already; only what stands in them is cleaned. */
function rebuilt(node: HastElement, work: Cleaning): HastElement {
  const children = node.children.flatMap((child) =>
    child.type === 'element' && parts.has(child.tagName) ? [rebuilt(child, work)] : clean(child, work),
  );
  const header = node.tagName === 'th' || node.tagName === 'thead';
  return element(node.tagName, header ? withoutBold(children) : children);
}

function linked(node: HastElement, children: HastNode[], { dropped }: Cleaning): HastNode[] {
  const href = String(node.properties?.['href'] ?? '').trim();
  if (/^(https?:\/\/|mailto:|tel:)/i.test(href)) return [{ ...node, properties: { href }, children }];
  if (href && !href.startsWith('#_') && !/^javascript:/i.test(href)) dropped.add('links');
  return children;
}

/** ² and ³ keep their meaning; other small figures become ordinary ones. */
function small(node: HastElement, work: Cleaning): HastNode[] {
  const children = inside(node, work);
  const [only] = children;
  const figure =
    only?.type === 'text' && children.length === 1 && node.tagName === 'sup'
      ? powers[only.value.trim()]
      : undefined;
  if (figure) return [{ type: 'text', value: figure }];
  work.dropped.add('notes');
  return children;
}

function marked(children: HastNode[], style: string): HastNode[] {
  if (!children.some(hasWords)) return children;
  const bold = /font-weight\s*:\s*(bold|[6-9]00)/i.test(style);
  const struck = /text-decoration[^;]*line-through/i.test(style);
  // A mark around blocks is a mark around the words of each.
  if (children.some(isBlock)) {
    return bold
      ? children.map((child) =>
          child.type === 'element' ? { ...child, children: marked(child.children, style) } : child,
        )
      : children;
  }
  const inner = bold ? [element('strong', withoutBold(children))] : children;
  return struck ? [element('del', inner)] : inner;
}

function withoutBold(nodes: HastNode[]): HastNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutBold(node.children);
    return node.tagName === 'strong' ? children : [{ ...node, children }];
  });
}

function hasWords(node: HastNode): boolean {
  return node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && node.children.some(hasWords);
}

function isBlock(node: HastNode): boolean {
  return (
    node.type === 'element' &&
    (blocks.has(node.tagName) || blockLike.test(node.tagName) || node.children.some(isBlock))
  );
}

function startOf({ tagName, properties }: HastElement): Record<string, unknown> {
  return tagName === 'ol' && properties?.['start'] ? { start: properties['start'] } : {};
}

function isPlain(style: string): boolean {
  return /font-weight\s*:\s*(normal|[1-5]00)/i.test(style);
}

function lost({ dropped }: Cleaning, loss: Parameters<Dropped['add']>[0]): [] {
  dropped.add(loss);
  return [];
}

/** An element without any properties. */
export function element(tagName: string, children: HastNode[]): HastElement {
  return { type: 'element', tagName, properties: {}, children };
}

const silent = new Set(
  'style script meta link title head xml noscript template svg canvas button select textarea input option label o:p qqmusic'.split(
    ' ',
  ),
);
const videos = new Set(
  'video audio iframe embed object mpvoice mpvideo mp-common-videosnap mp-common-miniprogram mp-miniprogram'.split(
    ' ',
  ),
);
const kept = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br del s strong em'.split(' '));
const blocks = new Set(
  'div section article header footer main aside center figure figcaption address dl dt dd form fieldset'.split(
    ' ',
  ),
);
const blockLike = /^(p|h[1-6]|ul|ol|li|blockquote|hr|table|pre)$/;
const parts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
const looks =
  /(^|[;\s])(color|background(-color)?|font-size|text-align)\s*:\s*(?!left|start|justify|inherit|initial)/i;
const powers: Record<string, string> = { '1': '¹', '2': '²', '3': '³' };

export interface Cleaning {
  dropped: Dropped;
  /** The pictures that came along, as `data:` addresses; more are added. */
  pictures: string[];
  /** The pictures of its addresses of files, the next one first. */
  waiting: string[];
}

export interface HastElement {
  type: 'element';
  tagName: string;
  properties: Record<string, unknown>;
  children: HastNode[];
}

export type HastNode = HastElement | { type: 'text'; value: string } | { type: 'comment' };

export interface Hast {
  type: 'root';
  children: HastNode[];
}
