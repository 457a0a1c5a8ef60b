import type { Nodes, Root } from 'mdast';
import { isComponent, vocabulary, type Component } from './vocabulary/index.ts';

/** A body's words without markup, blocks parted by a space; cut with `…` after `max` characters. */
export function plainText(tree: Root, max = Infinity): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Nodes) => {
    if (length > max) return;
    const words = wordsOf(node);
    parts.push(words);
    length += words.length;
    if ('children' in node) node.children.forEach(visit);
    if (!inline.has(node.type)) parts.push(' ');
  };
  visit(tree);
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return text.length > max ? `${text.slice(0, Math.max(0, max - 1)).replace(loneSurrogate, '')}…` : text;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'mdxJsxFlowElement' && isComponent(node.name)) {
    const { properties }: Component = vocabulary[node.name];
    const prose = node.attributes.map((attribute) => {
      const property = 'name' in attribute ? properties[attribute.name] : undefined;
      return property && !property.holds && !property.options ? attribute.value : undefined;
    });
    return prose
      .filter((value) => typeof value === 'string')
      .map((value) => `${value} `)
      .join('');
  }
  return '';
}

const inline = new Set(['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'linkReference']);
const loneSurrogate = /[\ud800-\udbff]$/;
