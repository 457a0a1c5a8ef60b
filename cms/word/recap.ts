import type { Root, RootContent } from 'mdast';
import { datesIn } from './dates-in-text.ts';
import type { WordText } from './read-docx.ts';

/** A recap from a document: its first line is the title, the days that it names are proposed; pictures beyond 30 stay out. */
export function recapOf(fileName: string, { tree, pictures, dropped }: WordText, today: string): Recap {
  const blocks = [...tree.children];
  const at = blocks.findIndex((block) => wordsOf(block) !== '');
  const first = blocks[at];
  const words = first && (first.type === 'heading' || first.type === 'paragraph') ? wordsOf(first) : '';
  const isTitle = words.length > 1 && words.length <= longestTitle;
  if (isTitle) blocks.splice(at, 1);
  const text = [fileName, ...tree.children.map(wordsOf)].join('\n');
  return {
    title: isTitle ? words : fileName.replace(/\.docx?$/i, ''),
    dates: datesIn(text, today),
    body: { type: 'root', children: raised(blocks) },
    pictures: pictures.slice(0, mostPictures),
    dropped: [
      ...dropped,
      ...(pictures.length > mostPictures
        ? [`一条活动最多放 ${mostPictures} 张照片，后面的 ${pictures.length - mostPictures} 张没有带过来。`]
        : []),
    ],
  };
}

/** The headings below a title that has become a field of its own begin at the second level. */
function raised(blocks: RootContent[]): RootContent[] {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const shift = Math.min(...depths) - 2;
  if (!depths.length || shift <= 0) return blocks;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, depth: (block.depth - shift) as typeof block.depth } : block,
  );
}

function wordsOf(node: object): string {
  if ('type' in node && node.type === 'break') return ' ';
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as object[]).map(wordsOf).join('').trim() : '';
}

/** As many as the field takes; a longer first line is no title. */
const longestTitle = 60;
const mostPictures = 30;

export interface Recap {
  title: string;
  /** Days as YYYY-MM-DD, in the order of the text. */
  dates: string[];
  body: Root;
  pictures: File[];
  dropped: string[];
}
