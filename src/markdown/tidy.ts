import type { Link, Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { unshield } from './shield.ts';

/** Makes both parsers' trees alike, in place: plain text again, components as blocks, addresses that end where they end. */
export function tidy(tree: Root): Root {
  tidyNode(tree);
  return tree;
}

function tidyNode(node: Nodes, inLink = false): void {
  if (node.type === 'text') {
    node.value = unshield(node.value);
    return;
  }
  const found = node as unknown as Record<string, unknown>;
  for (const key of textKeys[node.type] ?? []) {
    if (typeof found[key] === 'string') found[key] = unshield(found[key]);
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') attribute.value = unshield(attribute.value);
    }
  }
  if (!('children' in node)) return;
  const linked = inLink || node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children) tidyNode(child, linked);
  const parent = node as Parent;
  parent.children = parent.children.flatMap((child) => replacements(child, linked));
  if (node.type === 'mdxJsxFlowElement') parent.children = inParagraphs(parent.children);
}

function replacements(node: RootContent, linked: boolean): RootContent[] {
  if (node.type === 'paragraph' && node.children.some(isInlineComponent)) {
    const only = node.children.every((child) => isInlineComponent(child) || isBlank(child));
    if (!only) return [node];
    return node.children.filter(isInlineComponent).map((child) => ({
      ...(child as unknown as MdxJsxFlowElement),
      type: 'mdxJsxFlowElement',
      children: inParagraphs(child.children) as MdxJsxFlowElement['children'],
    }));
  }
  // Where letters were written as numbers, the parsers link what is no address: www.a.cn\，谢谢.
  if (node.type === 'link' && linksItself(node)) return linkAddresses(node.children[0] as Text);
  return node.type === 'text' && !linked && mayHold.test(node.value) ? linkAddresses(node) : [node];
}

/** Whether a link shows the address that it leads to, so that it need not be marked as a link in the text. */
export function linksItself({ url, title, children }: Link): boolean {
  const [only] = children;
  if (only?.type !== 'text' || children.length > 1 || title) return false;
  return ['', 'http://', 'mailto:'].some((scheme) => scheme + only.value === url);
}

/** Links the addresses in prose; each ends at the first character that no address has: 详见https://x.cn，谢谢. */
function linkAddresses(node: Text): (Link | Text)[] {
  const parts: (Link | Text)[] = [];
  let done = 0;
  for (const { 0: found, index } of node.value.matchAll(address)) {
    const value = found.replace(trailing, (end) => (found.includes('(') && end.startsWith(')') ? ')' : ''));
    if (done < index) parts.push({ type: 'text', value: node.value.slice(done, index) });
    const url = /^http/i.test(value) ? value : value.includes('@') ? `mailto:${value}` : `http://${value}`;
    parts.push({ type: 'link', url, children: [{ type: 'text', value }], position: node.position });
    done = index + value.length;
  }
  if (!parts.length) return [node];
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
  return parts;
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
  return blocks.flatMap((block) => replacements(block, true));
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

const textKeys: Partial<Record<Nodes['type'], string[]>> = {
  inlineCode: ['value'],
  code: ['value', 'lang'],
  html: ['value'],
  link: ['url', 'title'],
  image: ['url', 'title', 'alt'],
  definition: ['url', 'title', 'label', 'identifier'],
  linkReference: ['label', 'identifier'],
  imageReference: ['alt', 'label', 'identifier'],
};
const mayHold = /:\/\/|www\.|@/i;
const address =
  /(?<![A-Za-z0-9])(?:https?:\/\/|www\.(?=[a-z0-9]))[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a~]+|(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;
const trailing = /(?<![?!.,:;*_~'")\]])[?!.,:;*_~'")\]]+$/;
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
