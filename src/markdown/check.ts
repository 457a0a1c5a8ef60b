import type { Nodes, Parent, Root } from 'mdast';
import { isLinkAddress, isWebAddress } from './addresses.ts';
import { unknownPhoto } from './check-tag.ts';
import { faultAt, type Fault } from './fault.ts';
import { splitFact } from './split-fact.ts';
import { isComponent, vocabulary, type Component } from './vocabulary/index.ts';

/** Every fault that only the tree shows: addresses, photos, what stands inside a component, depth, kinds not allowed. */
export function checkTree(tree: Root, source: string, options: CheckOptions): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: Nodes, depth: number) => {
    const message =
      depth > maxDepth ? '这里一层套一层，超过了 12 层。请减少层数。' : complaint(node, options);
    if (message) faults.push(faultAt(source, ...extent(node), message));
    if (depth <= maxDepth && 'children' in node) {
      for (const child of node.children) visit(child, depth + (nesting.has(node.type) ? 1 : 0));
    }
  };
  visit(tree, 0);
  return faults;
}

function complaint(node: Nodes, options: CheckOptions): string | undefined {
  const check = checks[node.type] as ((node: Nodes, options: CheckOptions) => string | undefined) | undefined;
  return check
    ? check(node, options)
    : allowed.has(node.type)
      ? undefined
      : '正文里不能用这种写法。请改成普通文字。';
}

const checks: {
  [Type in Nodes['type']]?: (
    node: Extract<Nodes, { type: Type }>,
    options: CheckOptions,
  ) => string | undefined;
} = {
  heading: ({ children }) =>
    children.length ? undefined : '小标题是空的。请在 # 后面空一格写上字，或者删去 #。',
  link: ({ url }) => checkAddress(url),
  definition: ({ url }) => checkAddress(url),
  image: ({ url }, options) => checkImage(url, options),
  imageReference: () => '照片请写成 <Figure photo="文件名" />。',
  footnoteReference: () => footnote,
  footnoteDefinition: () => footnote,
  mdxJsxTextElement: ({ name }) => `<${name}> 夹在文字中间。请单独成一段，前后各空一行。`,
  mdxJsxFlowElement(node) {
    if (!isComponent(node.name)) return `正文里不能用 <${node.name ?? ''}>。请去掉。`;
    const { label, children } = vocabulary[node.name];
    return contents[children](node, node.name, label);
  },
};

const contents: Record<
  Component['children'],
  (node: Parent, name: string, label: string) => string | undefined
> = {
  none: (node, name, label) =>
    node.children.length ? `${label}中间不能写内容。请写成 <${name} … />，不要 </${name}>。` : undefined,
  blocks: (node, name, label) =>
    node.children.length ? undefined : `${label}是空的。请在 <${name}> 和 </${name}> 之间写内容。`,
  facts(node, name, label) {
    const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
    const good =
      items.length &&
      node.children.every(({ type }) => type === 'list') &&
      items.every((item) => splitFact(item).term.length);
    return good
      ? undefined
      : `${label}里每一行都要写成“- 时间：周六上午”这样，<${name}> 和 </${name}> 之间不写别的。`;
  },
  table: (node, _, label) =>
    node.children.length === 1 && node.children[0]!.type === 'table'
      ? undefined
      : `${label}里要有一张表，也只能有一张：第一行是列名，第二行是 |---|---|，每行用 | 隔开。`,
};

function checkAddress(url: string): string | undefined {
  if (isLinkAddress(url)) return undefined;
  if (!url) return '链接没有写网址。请写成 [文字](网址)。';
  return `链接不能指向“${url.slice(0, 40)}”。网址要以 https:// 开头，本站的页面以 / 开头。`;
}

function checkImage(url: string, { photos }: CheckOptions): string | undefined {
  if (isWebAddress(url))
    return '不能直接用别的网站的照片。请先把照片存下来，在“照片”里上传，再写 <Figure photo="文件名" />。';
  if (!isFileName.test(url))
    return '照片要先放进这一条的“照片”里，再按文件名引用：在“照片”里上传，再写 <Figure photo="文件名" />。';
  return photos && !photos.includes(url) ? unknownPhoto([url], photos) : undefined;
}

function extent(node: Nodes): [number, number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

const footnote = '正文里不能用脚注 [^1]。请把注释写进括号里。';
const isFileName = /^[^:/\\#?\s\p{Cc}]+$/u;
const maxDepth = 12;
const nesting = new Set(['blockquote', 'listItem', 'strong', 'emphasis', 'delete', 'mdxJsxFlowElement']);
const allowed = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'break',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'code',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'linkReference',
]);

export interface CheckOptions {
  /** File names of the entry's photos; when given, a body may name no others. */
  photos?: string[] | undefined;
}
