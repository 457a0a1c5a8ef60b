import type { AlignType, Definition, List, ListItem, Nodes, Paragraph, Parent, Root, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isLinkAddress, isWebAddress } from './addresses.ts';
import { definitionsOf } from './definitions.ts';
import { escape } from './escape.ts';
import { splitFact } from './split-fact.ts';
import { drawPhoto } from './vocabulary/figure.ts';
import { isComponent, vocabulary, type BodyContext, type Component } from './vocabulary/index.ts';
import { scrollable } from './vocabulary/table.ts';

/** A body's HTML, complete and escaped, whatever the tree holds: what may not be shown is left out. */
export function renderBody(tree: Root, context: BodyContext): string {
  const drawing: Drawing = { context, headings: 0, bareTables: false, definitions: undefined, tree };
  return tree.children.map((node) => draw(node, drawing)).join('\n');
}

const drawers: {
  [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, drawing: Drawing) => string;
} = {
  text: ({ value }) => escape(joinedLines(value)),
  break: () => '<br>',
  strong: element('strong'),
  emphasis: element('em'),
  delete: element('del'),
  inlineCode: ({ value }) => `<code>${escape(value)}</code>`,
  code: ({ value }) => `<pre tabindex="0"><code>${escape(value)}</code></pre>`,
  thematicBreak: () => '<hr>',
  blockquote: element('blockquote'),
  paragraph: drawParagraph,
  heading(node, drawing) {
    const depth = Math.max(2, node.depth);
    const id = depth <= 4 ? ` id="s-${++drawing.headings}"` : '';
    return `<h${depth}${id}>${inside(node, drawing)}</h${depth}>`;
  },
  list(node, drawing) {
    const name = node.ordered ? 'ol' : 'ul';
    const start = node.ordered && node.start != null && node.start !== 1 ? ` start="${node.start}"` : '';
    return `<${name}${start}>${node.children.map((item) => drawItem(item, isLoose(node), drawing)).join('')}</${name}>`;
  },
  table(node, drawing) {
    const [head, ...rows] = node.children.map((row, index) => drawRow(row, index, node.align ?? [], drawing));
    const body = rows.length ? `<tbody>${rows.join('')}</tbody>` : '';
    const table = `<table><thead>${head ?? ''}</thead>${body}</table>`;
    return drawing.bareTables ? table : scrollable(table, '表格');
  },
  link: (node, drawing) => anchor(node, drawing, inside(node, drawing)),
  linkReference(node, drawing) {
    const found = definition(node.identifier, drawing);
    return found ? anchor(found, drawing, inside(node, drawing)) : inside(node, drawing);
  },
  image: (node, drawing) => drawImage(node.url, node.alt, drawing),
  imageReference: (node, drawing) =>
    drawImage(definition(node.identifier, drawing)?.url ?? '', node.alt, drawing),
  mdxJsxFlowElement: drawComponent,
  mdxJsxTextElement: (node, drawing) => inside(node, drawing),
};

function draw(node: Nodes, drawing: Drawing): string {
  const drawer = drawers[node.type] as ((node: Nodes, drawing: Drawing) => string) | undefined;
  return drawer ? drawer(node, drawing) : '';
}

function inside(node: Parent, drawing: Drawing): string {
  let html = '';
  for (const child of node.children) html += draw(child, drawing);
  return html;
}

function element(name: string) {
  return (node: Parent, drawing: Drawing) => `<${name}>${inside(node, drawing)}</${name}>`;
}

/** A paragraph of photos only is a figure for each. */
function drawParagraph(node: Paragraph, drawing: Drawing): string {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  if (!shown.length || !shown.every((child) => child.type === 'image'))
    return `<p>${inside(node, drawing)}</p>`;
  return shown.map(({ url, title }) => drawPhoto(url, title ?? undefined, drawing.context)).join('');
}

function drawItem(item: ListItem, loose: boolean, drawing: Drawing): string {
  const box = item.checked == null ? '' : item.checked ? '☑ ' : '☐ ';
  const blocks = item.children.map((child) =>
    child.type === 'paragraph' && !loose ? inside(child, drawing) : draw(child, drawing),
  );
  return `<li>${box}${blocks.join('')}</li>`;
}

function isLoose(list: List): boolean {
  return Boolean(list.spread) || list.children.some((item) => item.spread);
}

function drawRow(row: TableRow, index: number, align: AlignType[], drawing: Drawing): string {
  const name = index === 0 ? 'th' : 'td';
  const scope = index === 0 ? ' scope="col"' : '';
  const cells = row.children.map((cell, column) => {
    const side = align[column] ? ` class="align-${align[column]}"` : '';
    return `<${name}${scope}${side}>${inside(cell, drawing)}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function anchor({ url, title }: Target, { context }: Drawing, html: string): string {
  if (!isLinkAddress(url)) return html;
  const named = title ? ` title="${escape(title)}"` : '';
  const address = url.startsWith('/') && context.link ? context.link(url) : url;
  if (address === undefined) return html;
  return `<a href="${escape(address)}"${named}${isWebAddress(url) ? ' rel="noopener external"' : ''}>${html}</a>`;
}

function drawImage(url: string, alt: string | null | undefined, { context }: Drawing): string {
  const photo = context.photos.find(({ src }) => src === url);
  return photo ? context.picture(photo.src, alt || photo.alt) : '';
}

function drawComponent(node: MdxJsxFlowElement, drawing: Drawing): string {
  if (!isComponent(node.name)) return inside(node, drawing);
  const component: Component = vocabulary[node.name];
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const { name, value } = attribute as { name?: string; value?: unknown };
    if (name && Object.hasOwn(component.properties, name) && typeof value === 'string') props[name] = value;
  }
  return component.render(props, drawChildren(node, component, drawing), drawing.context);
}

function drawChildren(node: MdxJsxFlowElement, { children }: Component, drawing: Drawing): string {
  if (children === 'none') return '';
  if (children === 'facts') {
    const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
    return items.map((item) => drawFact(item, drawing)).join('');
  }
  return inside(node, { ...drawing, bareTables: children === 'table' });
}

function drawFact(item: ListItem, drawing: Drawing): string {
  const { term, details, rest } = splitFact(item);
  const drawAll = (nodes: Nodes[]) => nodes.map((node) => draw(node, drawing)).join('');
  return `<div><dt>${drawAll(term)}</dt><dd>${drawAll(details)}${drawAll(rest)}</dd></div>`;
}

function definition(identifier: string, drawing: Drawing): Definition | undefined {
  drawing.definitions ??= definitionsOf(drawing.tree);
  return drawing.definitions.get(identifier.toLowerCase());
}

/** Text without the line breaks between two Chinese characters, which would show as spaces. */
export function joinedLines(text: string): string {
  return text.includes('\n') ? text.replace(breakInChinese, '') : text;
}

const breakInChinese = /(?<=[\p{Script=Han}，。、；：？！）”’》】…—])\n(?=[\p{Script=Han}（“‘《【…—])/gu;

interface Drawing {
  tree: Root;
  context: BodyContext;
  headings: number;
  bareTables: boolean;
  definitions: Map<string, Definition> | undefined;
}

interface Target {
  url: string;
  title?: string | null | undefined;
}
