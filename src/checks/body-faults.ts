import type { Nodes, Root } from 'mdast';
import { faultAt } from '../markdown/fault.ts';
import { ownAddressFault } from './own-pages.ts';
import { roomAddress } from './rules/room-address.ts';
import { numberRules, textFaults, type RuledFault } from './text-rules.ts';

/**
 * What is wrong with an entry's text beyond how it is written: what it says that it should not, also where that shows only
 * on the page, and where it leads. `tree` is what readBody made of it, `photos` the names of the entry's photos.
 */
export function bodyFaults(body: string, tree: Root, photos: readonly string[]): RuledFault[] {
  return [
    ...textFaults(body),
    ...(disguised.test(body) ? [...unseenEntities(body), ...asReaders(body, tree)] : []),
    ...strayAddresses(body, tree),
    ...(body.trim() && tree.children.length > 0 && !tree.children.some((node) => isSeen(node, photos))
      ? [faultAt(body, body.search(/\S/), body.trimEnd().length, nothing)]
      : []),
  ];
}

/** Characters spelt as numbers (&#49;), and words that run through a link. */
const disguised = /&(?:#\w+|[a-zA-Z]+);|\]/;

/** Personal information as readers see it and the source does not show it. */
function asReaders(body: string, tree: Root): RuledFault[] {
  return runsIn(tree).flatMap((pieces) => {
    const text = pieces.map(({ text }) => text).join('');
    return [...numberRules, roomAddress].flatMap((rule) =>
      rule.find(text).map(({ start, message, quote = '' }) => {
        const { from, to } = pieceAt(pieces, start);
        return { ...faultAt(body, from, to, message), text: quote, rule };
      }),
    );
  });
}

/** The texts that readers read in one go, each in pieces that know where they stand in the source. */
function runsIn(tree: Root): Piece[][] {
  const runs: Piece[][] = [];
  const visit = (node: Nodes, run: Piece[]) => {
    const place = { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
    const within = blocks.has(node.type) ? [] : run;
    if (within !== run) runs.push(within);
    if ('value' in node && typeof node.value === 'string') within.push({ ...place, text: node.value });
    if ('title' in node && node.title) runs.push([{ ...place, text: node.title }]);
    if (node.type === 'mdxJsxFlowElement')
      for (const { value } of node.attributes)
        if (typeof value === 'string') runs.push([{ ...place, text: value }]);
    if ('children' in node) for (const child of node.children) visit(child, within);
  };
  visit(tree, []);
  return runs;
}

function pieceAt(pieces: Piece[], at: number): Piece {
  let left = at;
  return pieces.find(({ text }) => (left -= text.length) < 0) ?? pieces[0]!;
}

/** What a browser shows as � or does not show at all. */
function* unseenEntities(body: string): Generator<RuledFault> {
  for (const { 0: typed, 1: hex, 2: decimal, index } of body.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    const seen = code > 0 && code < 0x110000 && !unseen.test(String.fromCodePoint(code));
    if (!seen)
      yield faultAt(body, index, index + typed.length, `“${typed}”不是看得见的字。请删去，直接打要写的字。`);
  }
}

const unseen = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufdd0-\ufdef\ufffd-\uffff\u202a-\u202e\u2066-\u2069]/u;

function strayAddresses(body: string, tree: Root): RuledFault[] {
  const found: RuledFault[] = [];
  let headings = 0;
  const links: { url: string; start: number; end: number }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'heading' && node.depth <= 4) headings++;
    if ((node.type === 'link' || node.type === 'definition') && /^[/#](?![/\\])/.test(node.url))
      links.push({
        url: node.url,
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const { url, start, end } of links) {
    const message = ownAddressFault(url, headings);
    if (message) found.push(faultAt(body, start, end, message));
  }
  return found;
}

/** Definitions of links show nothing, nor does a group of photos without photos. */
function isSeen(node: Nodes, photos: readonly string[]): boolean {
  if (node.type === 'definition') return false;
  return photos.length > 0 || !(node.type === 'mdxJsxFlowElement' && node.name === 'PhotoGrid');
}

const nothing = '正文里写了东西，页面上却什么也看不见。请写上文字，或者把正文清空。';

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'mdxJsxFlowElement']);

interface Piece {
  text: string;
  from: number;
  to: number;
}
