import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A folder within an entry. */
export const nestedFolder: Rule = {
  id: 'nested-folder',
  name: '文件夹里的文件夹',
  severity: 'blocks-entry',
  sentences: ['一条内容的文件夹里不能再有文件夹。请把文件放到上一级。'],
  example: {
    shown: ['families/gao-chunxiang/photos/a.jpg', 'families/gao-chunxiang/a.jpg'],
    wrong: { 'families/gao-chunxiang/photos/a.jpg': smallJpeg },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '一条内容的文件夹里不能再有文件夹。请把文件放到上一级。',
  },
};
