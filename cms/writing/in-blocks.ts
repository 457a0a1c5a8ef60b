import type { Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/**
 * A tree that came out of HTML, as an editor would have written it: headings from the second level on, pictures as blocks
 * of their own, two line breaks as a new paragraph, no indents of full-width spaces.
 */
export function inBlocks(tree: Root): Root {
  const top = tree.children.some((node) => node.type === 'heading' && node.depth === 1) ? 1 : 0;
  return { type: 'root', children: tree.children.flatMap((node) => blocksOf(node, top)) };
}

function blocksOf(node: RootContent, shift: number): RootContent[] {
  if (node.type === 'paragraph') return paragraphs(node);
  if (node.type === 'heading') {
    const children = withoutBreaks(withoutImages(node.children));
    const depth = Math.min(4, node.depth + shift) as typeof node.depth;
    return [{ type: 'heading', depth, children: indentless(children) }, ...picturesIn(node).map(alone)];
  }
  if (node.type === 'table') return [{ ...node, align: [] }];
  if (node.type === 'blockquote' || node.type === 'listItem') {
    const pictures = picturesIn(node).map(alone);
    const children = node.children
      .flatMap((child) => blocksOf(child, shift))
      .filter((child) => !isPicture(child));
    return [{ ...node, children: children as never }, ...(node.type === 'blockquote' ? pictures : [])];
  }
  if (node.type === 'list') {
    const pictures = picturesIn(node).map(alone);
    const children = node.children.flatMap((child) => blocksOf(child, shift)) as typeof node.children;
    return [{ ...node, children: children.map((item) => ({ ...item, checked: null })) }, ...pictures];
  }
  return known.has(node.type) ? [node] : [];
}

function paragraphs({ children }: Paragraph): RootContent[] {
  const result: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const end = () => {
    const words = indentless(line);
    if (words.length) result.push({ type: 'paragraph', children: words });
    line = [];
  };
  for (const [at, child] of children.entries()) {
    const pictures = picturesIn(child);
    if (pictures.length) {
      const words = withoutImages([child]);
      line.push(...words);
      end();
      result.push(...pictures.map(alone));
    } else if (
      child.type === 'break' &&
      (children[at + 1]?.type === 'break' || children[at - 1]?.type === 'break')
    )
      end();
    else line.push(child);
  }
  end();
  return result;
}

function indentless(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'break' || (first?.type === 'text' && !first.value.replaceAll(/[\s\u3000]/g, '')))
    return indentless(rest);
  if (first?.type === 'text') return [{ ...first, value: first.value.replace(/^[\s\u3000]+/, '') }, ...rest];
  if (first && 'children' in first)
    return [
      { ...first, children: indentless(first.children as PhrasingContent[]) } as PhrasingContent,
      ...rest,
    ];
  return nodes;
}

function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}

function withoutImages(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [];
    return 'children' in node
      ? [{ ...node, children: withoutImages(node.children as PhrasingContent[]) } as PhrasingContent]
      : [node];
  });
}

function picturesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

function alone(image: Image): Paragraph {
  return { type: 'paragraph', children: [{ type: 'image', url: image.url, alt: '' }] };
}

function isPicture(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'image';
}

const known = new Set(['thematicBreak', 'paragraph']);
