import { element, type HastElement, type HastNode } from './clean-html.ts';
import type { Dropped } from './dropped.ts';

/**
 * The paragraphs that Word and WPS call a list (`mso-list: l0 level1`), as lists. A number that Markdown does not have (一、
 * （一）, A.) stays before its words.
 */
export function withLists(nodes: readonly HastNode[], dropped: Dropped): HastNode[] {
  const result: HastNode[] = [];
  let open: { list: HastElement; level: number }[] = [];
  for (const node of nodes) {
    const item = listItem(node);
    if (!item) {
      if (node.type !== 'text' || node.value.trim()) open = [];
      if (node.type !== 'comment') result.push(node);
      continue;
    }
    if (item.kind === undefined) {
      open = [];
      dropped.add('listNumbers');
      result.push(element('p', [{ type: 'text', value: item.marker }, ...item.words]));
      continue;
    }
    open = open.filter(({ level }) => level <= item.level);
    let current = open.at(-1);
    if (!current || current.level < item.level || current.list.tagName !== item.kind) {
      if (current?.level === item.level) open.pop();
      const list = { ...element(item.kind, []), properties: item.start > 1 ? { start: item.start } : {} };
      const above = open.at(-1)?.list.children.at(-1);
      if (above?.type === 'element') above.children.push(list);
      else result.push(list);
      open.push((current = { list, level: item.level }));
    }
    current.list.children.push(element('li', item.words));
  }
  return result;
}

function listItem(node: HastNode): Item | undefined {
  if (node.type !== 'element' || !/^(p|h[1-6])$/.test(node.tagName)) return undefined;
  const [, level] = /mso-list\s*:[^;]*level(\d)/i.exec(styleOf(node)) ?? [];
  const marker = level && markerOf(node.children);
  if (!marker) return undefined;
  const words = withoutMarker(node.children);
  const sign = marker.trim();
  if (/^[^\p{L}\p{N}]+$|^[a-zØ§]$/u.test(sign))
    return { level: Number(level), kind: 'ul', start: 1, marker: sign, words };
  const [, number] = /^(\d+)[.)、．）]?$/.exec(sign) ?? [];
  const kind = number ? 'ol' : undefined;
  return { level: Number(level), kind, start: Number(number ?? 1), marker: sign, words };
}

function markerOf(nodes: HastNode[]): string {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = isMarker(node) ? textOf(node) : markerOf(node.children);
    if (found) return found;
  }
  return '';
}

function withoutMarker(nodes: HastNode[]): HastNode[] {
  return nodes.flatMap((node): HastNode[] => {
    if (node.type !== 'element') return [node];
    return isMarker(node) ? [] : [{ ...node, children: withoutMarker(node.children) }];
  });
}

function isMarker(node: HastElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(styleOf(node));
}

function styleOf({ properties }: HastElement): string {
  return String(properties?.['style'] ?? '');
}

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

interface Item {
  level: number;
  kind: 'ul' | 'ol' | undefined;
  start: number;
  marker: string;
  words: HastNode[];
}
