import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { cleaned, type Hast } from './clean-html.ts';
import { Dropped } from './dropped.ts';
import { inBlocks } from './in-blocks.ts';
import { tidied } from './serializer.ts';

/**
 * HTML as Word, WPS, WeChat and browsers put it on the clipboard, as a tree of the house: headings, bold, lists, tables,
 * links, pictures. A picture's address is `picture:0`, an index into `pictures`; what has no place on the site is named in
 * `dropped`, sentence by sentence. `beside` are the pictures that came beside the HTML, for its addresses of files.
 */
export function fromHtml(html: string, beside: readonly string[] = []): FromHtml {
  const dropped = new Dropped();
  const pictures: string[] = [];
  const inFiles = html.match(/<img\b[^>]*\bsrc=["']?file:/gi)?.length ?? 0;
  const waiting = inFiles === beside.length ? [...beside] : [];
  const hast = cleaned(parsed(html), { dropped, pictures, waiting });
  const mdast = unified()
    .use(rehypeRemark, { newlines: false })
    .use(remarkGfm)
    .runSync(hast as never) as unknown as Root;
  return { tree: tidied(inBlocks(mdast)), pictures, dropped: dropped.sentences() };
}

/** The cells of the first table in some HTML, merged ones repeated; nothing when there is none. */
export function tableOf(html: string): string[][] | undefined {
  const { tree } = fromHtml(html);
  const table = tree.children.find(({ type }) => type === 'table');
  if (table?.type !== 'table') return undefined;
  return table.children.map((row) => row.children.map((cell) => textOf(cell)));
}

function parsed(html: string): Hast {
  return unified().use(rehypeParse, { fragment: true }).parse(html) as Hast;
}

function textOf(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as object[]).map(textOf).join('') : '';
}

export interface FromHtml {
  tree: Root;
  /** Addresses that begin with `data:`. */
  pictures: string[];
  dropped: string[];
}
