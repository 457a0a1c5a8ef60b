import type { Root, RootContent } from 'mdast';
import { tidied } from './serializer.ts';
import { figureShortcode } from './shortcode.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A tree from HTML as Markdown, with the file name of each picture (`picture:0` is the first); one without a name is left out. */
export function markdownOf(tree: Root, names: readonly (string | undefined)[]): string {
  const children = tree.children.flatMap((block): RootContent[] => {
    const [only] = block.type === 'paragraph' ? block.children : [];
    if (only?.type !== 'image') return [block];
    const name = names[Number(/^picture:(\d+)$/.exec(only.url)?.[1])];
    return name ? [figureShortcode({ ...only, url: name })] : [];
  });
  return writeMarkdown(tidied({ type: 'root', children }));
}
