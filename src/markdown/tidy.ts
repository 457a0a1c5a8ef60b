import type { Link, Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { unshield } from './shield.ts';

/** Makes both parsers' trees alike, in place: plain text again, components as blocks, addresses that end where they end. */
export function tidy(tree: Root): Root {
  tidyNode(tree);
  return tree;
}

function tidyNode(node: Nodes): void {
  const found = node as unknown as Record<string, unknown>;
  for (const key of textKeys) {
    if (typeof found[key] === 'string') found[key] = unshield(found[key]);
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') attribute.value = unshield(attribute.value);
    }
  }
  if (!('children' in node)) return;
  for (const child of node.children) tidyNode(child);
  const parent = node as Parent;
  parent.children = parent.children.flatMap((child) => replacements(child, node.type));
  if (node.type === 'mdxJsxFlowElement') parent.children = inParagraphs(parent.children);
}

function replacements(node: RootContent, parent: string): RootContent[] {
  if (node.type === 'paragraph' && parent !== 'tableCell' && node.children.some(isInlineComponent)) {
    const only = node.children.every((child) => isInlineComponent(child) || isBlank(child));
    if (!only) return [node];
    return node.children.filter(isInlineComponent).map((child) => ({
      ...(child as unknown as MdxJsxFlowElement),
      type: 'mdxJsxFlowElement',
      children: inParagraphs(child.children) as MdxJsxFlowElement['children'],
    }));
  }
  return node.type === 'link' ? cutAddress(node) : [node];
}

/** An address typed into Chinese prose ends at the first character that no address has: 详见https://x.cn，谢谢. */
function cutAddress(link: Link): (Link | Text)[] {
  const [typed] = link.children;
  if (link.children.length !== 1 || typed?.type !== 'text' || !link.url.endsWith(typed.value)) return [link];
  const length = typed.value.search(notInAddress);
  if (length < 0) return [link];
  const rest: Text = { type: 'text', value: typed.value.slice(length) };
  if (length === 0) return [rest];
  const url = link.url.slice(0, link.url.length - typed.value.length + length);
  return [{ ...link, url, children: [{ ...typed, value: typed.value.slice(0, length) }] }, rest];
}

function inParagraphs(children: RootContent[]): RootContent[] {
  if (!children.some(isPhrasing)) return children;
  const blocks: RootContent[] = [];
  let open: PhrasingContent[] | undefined;
  for (const child of children) {
    if (!isPhrasing(child)) {
      open = undefined;
      blocks.push(child);
    } else if (open) open.push(child);
    else if (!isBlank(child))
      blocks.push({ type: 'paragraph', children: (open = [child]), position: child.position });
  }
  return blocks.flatMap((block) => replacements(block, 'root'));
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type);
}

function isInlineComponent(node: RootContent) {
  return node.type === 'mdxJsxTextElement';
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && !node.value.trim();
}

const textKeys = ['value', 'url', 'title', 'alt', 'lang', 'label', 'identifier'];
const notInAddress = /[^\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a~]/;
const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'mdxJsxTextElement',
]);
