import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

/** Parses a shielded source where native code cannot run; the same tree as `parse`, throws where tags do not match. */
export function parseInBrowser(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), mdxJsx(), withoutHtml],
    mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
  });
}

const withoutHtml = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };
