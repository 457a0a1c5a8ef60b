import type { Nodes, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { readBody } from '../../src/markdown/in-browser.ts';
import { sameTree, withoutMarks } from './same-tree.ts';
import { editorTree, plain } from './editor-tree.ts';

/**
 * A tree of the text editor as the Markdown of an entry's body. Every block is read back with the site's own reader: it is
 * written as plainly as it can be read back whole, and escaped only where it could not.
 */
export function writeMarkdown(tree: Root): string {
  return tree.children
    .map(blockAsMarkdown)
    .filter((block) => block !== '')
    .join('\n\n');
}

function blockAsMarkdown(block: RootContent): string {
  const key = JSON.stringify(block);
  let written = known.get(key);
  if (written === undefined) {
    written = plainest(block);
    if (known.size > 2000) known.clear();
    known.set(key, written);
  }
  return written;
}

function plainest(block: RootContent): string {
  let whole: string | undefined;
  for (const writer of writers) {
    const written = writer(block);
    if (writer === writers[0] && readTwoWays.test(written)) continue;
    const { tree, faults } = readBody(written);
    // A table is written here for its form, which shows it cell by cell.
    const read = block.type === 'table' ? plain(tree) : editorTree(tree, written);
    if (!sameTree(read, { type: 'root', children: [block] })) continue;
    if (faults.length === 0) return written;
    whole ??= written;
  }
  return whole ?? writers.at(-1)!(withoutMarks(block));
}

/** Our reader hides addresses from the parser whole: a backslash within one would be seen. */
const [, ...withoutAddresses] = gfmToMarkdown({ tablePipeAlign: false }).extensions ?? [];

/** From the plainest to the safest: as typed, what Markdown would misread escaped, all signs escaped, all signs as numbers. */
const writers = [
  writer((value) => value, { strong: marked('**'), emphasis: marked('*'), delete: marked('~~') }),
  writer((value, state, info) => state.safe(value, info as never)),
  writer((value) => value.replaceAll(/[!-/:-?[-`{-~]/g, '\\$&')),
  writer((value) => value.replaceAll(/^.|[!-/:-@[-`{-~]/gmu, (sign) => `&#x${codeOf(sign)};`)),
];

function writer(
  text: (value: string, state: State, info: unknown) => string,
  marks: Record<string, Handle> = {},
) {
  const processor = unified()
    .data('toMarkdownExtensions', [{ extensions: withoutAddresses }])
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
      unsafe: [{ character: '{' }],
      handlers: {
        ...marks,
        text: ({ value }: Text, _parent: unknown, state: State, info: unknown) => text(value, state, info),
        shortcode: ({ written }: { written: string }) => written,
      } as Options['handlers'],
    });
  return (block: Nodes) => processor.stringify({ type: 'root', children: [block as RootContent] }).trimEnd();
}

/** Bold as it is typed; the library's own way writes the letters around it as numbers, which our reader needs only rarely. */
function marked(sign: string): Handle {
  return (node, _parent, state, info) => {
    const exit = state.enter('strong');
    const inside = state.containerPhrasing(node, { ...info, before: sign, after: sign });
    exit();
    return `${sign}${inside}${sign}`;
  };
}

function codeOf(sign: string): string {
  return sign.codePointAt(0)!.toString(16).toUpperCase();
}

type Handle = NonNullable<NonNullable<Options['handlers']>['strong']>;
type State = Parameters<Handle>[2];

/** To the desk's parser 😊 is a letter, to the build's a sign. */
const readTwoWays = /[\u{10000}-\u{10ffff}][*_~]|[*_~][\u{10000}-\u{10ffff}]/u;

/** What was written for a block: while somebody types, all blocks but one stay the same. */
const known = new Map<string, string>();
