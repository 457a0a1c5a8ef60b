import { another } from './example-files.ts';
import type { Rule } from './rule.ts';

/** An entry file under another name, or outside a folder of its own. */
export const entryFileName: Rule = {
  id: 'entry-file-name',
  name: '内容的文件名',
  severity: 'blocks-entry',
  sentences: [
    '文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。',
    '一个文件夹只放一条内容，文件名是 index.mdx。请为这个文件另建文件夹。',
    '每一条内容要有自己的文件夹。请改成 …/index.mdx。',
  ],
  example: {
    shown: ['families/yang/index.MDX', 'families/yang/index.mdx'],
    wrong: { 'families/yang/index.MDX': another },
    right: { 'families/yang/index.mdx': another },
    says: '文件名要写成 index.mdx，全部小写，后缀是 mdx。请改名。',
  },
};
