import { another, smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A folder without an entry. */
export const missingEntryFile: Rule = {
  id: 'missing-entry-file',
  name: '少了 index.mdx',
  severity: 'blocks-entry',
  sentences: ['这个文件夹里没有 index.mdx。请补上，或者删去文件夹。'],
  example: {
    shown: ['families/yang/a.jpg', 'families/yang/index.mdx'],
    wrong: { 'families/yang/a.jpg': smallJpeg },
    right: { 'families/yang/index.mdx': another },
    says: '这个文件夹里没有 index.mdx。请补上，或者删去文件夹。',
  },
};
