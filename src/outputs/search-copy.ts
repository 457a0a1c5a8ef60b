import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { conceptsIn, conceptToken } from '../search/concepts.ts';
import { fold, usual } from '../search/fold.ts';
import { indexTokens, joinedNumbers } from '../search/tokens.ts';

/**
 * What the search index gets of a built page; undefined for a page without `data-pagefind-body`. `groups` are the words that
 * mean the same: the copy names their places, so that one of them finds the others.
 */
export function searchCopy(html: string, groups: string[][] = []): SearchCopy | undefined {
  const bodies = elementsWith(['body'], parse(html));
  if (bodies.length === 0) return undefined;
  const blocks = bodies
    .flatMap((body) => blocksOf(body))
    .map((block) => ({ ...block, text: usual(block.text) }));
  const records = bodies.flatMap((body) => elementsWith(['filter', 'sort'], body));
  const lines = blocks.map(({ text }) => text);
  const rest = [...conceptsOf(lines.slice(1), groups), ...joinedNumbers(lines.join('\n'))];
  return {
    title: blocks.find(({ tag }) => tag === 'h1')?.text ?? '',
    lines,
    anchors: blocks.flatMap(({ tag, id }, line) => (id ? [{ element: tag, id, line }] : [])),
    filters: pairsOf('filter', records),
    sorts: pairsOf('sort', records),
    blocks: [
      ...blocks.map(({ tag, text }) => ({
        tag,
        tokens: [...indexTokens(text), ...(tag === 'h1' ? conceptsOf([text], groups) : [])],
      })),
      { tag: 'p', tokens: rest },
    ],
  };
}

function pairsOf(kind: string, records: readonly HTMLElement[]): Pair[] {
  return records.flatMap((element) => {
    const name = element.getAttribute(`data-pagefind-${kind}`);
    return name === undefined ? [] : [[name, element.text.trim()] as const];
  });
}

/** The elements within another that have one of Pagefind's attributes; looking for them by a selector takes several times as long. */
function elementsWith(names: string[], root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (node: Node) => {
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (
      element.rawAttrs.includes('data-pagefind-') &&
      names.some((name) => element.hasAttribute(`data-pagefind-${name}`))
    )
      found.push(element);
    element.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}

/** A page's headings and paragraphs, whatever they are drawn with. */
function blocksOf(body: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let block: Block = { tag: 'p', text: '' };
  const end = (next: Block) => {
    const text = block.text.replace(/\s+/gu, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ ...block, text });
    block = next;
  };
  const visit = (node: Node, inFacts: boolean) => {
    if (node.nodeType === NodeType.TEXT_NODE) return void (block.text += node.text);
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const tag = element.tagName?.toLowerCase() ?? '';
    // Nobody looks for the names of fields.
    if (skipped.has(tag) || (inFacts && tag === 'dt') || isLeftOut(element)) return;
    const facts = inFacts || hasClass(element, 'fact-table');
    if (inline.has(tag)) return element.childNodes.forEach((child) => visit(child, facts));
    end({ tag: /^h[1-6]$/.test(tag) ? tag : 'p', text: '', id: element.getAttribute('id') });
    element.childNodes.forEach((child) => visit(child, facts));
    end({ tag: 'p', text: '' });
  };
  body.childNodes.forEach((child) => visit(child, false));
  end({ tag: 'p', text: '' });
  return blocks;
}

/** Nobody looks for what is not known; what Pagefind filters and sorts by is not text. */
function isLeftOut(element: HTMLElement): boolean {
  return (
    hasClass(element, 'unknown') ||
    (element.rawAttrs.includes('data-pagefind-') &&
      ['ignore', 'filter', 'sort'].some((kind) => element.hasAttribute(`data-pagefind-${kind}`)))
  );
}

/** Most elements have no such word in their attributes, and the list of classes is costly to make. */
function hasClass(element: HTMLElement, name: string): boolean {
  return element.rawAttrs.includes(name) && element.classList.contains(name);
}

function conceptsOf(lines: string[], groups: string[][]): string[] {
  return conceptsIn(fold(lines.join('\n')), groups).map((at) => conceptToken(groups[at]!));
}

const skipped = new Set(['script', 'style', 'template', 'svg', 'button', 'nav']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export interface SearchCopy {
  title: string;
  /** The text of the page, title first, a line for every block. */
  lines: string[];
  /** The blocks that can be led to, by the number of their line. */
  anchors: { element: string; id: string; line: number }[];
  filters: Pair[];
  sorts: Pair[];
  /** What the page is found by, block by block. */
  blocks: { tag: string; tokens: string[] }[];
}

type Pair = readonly [name: string, value: string];

interface Block {
  tag: string;
  text: string;
  id?: string | undefined;
}
