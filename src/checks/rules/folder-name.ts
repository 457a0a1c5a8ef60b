import { another } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A folder whose name cannot be part of an address. */
export const folderName: Rule = {
  id: 'folder-name',
  name: '文件夹名',
  severity: 'blocks-entry',
  sentences: [
    '文件夹名“…”就是网址，只能用小写字母、数字和中间的短横线，例如 gao-chunxiang。请改名。',
    '文件夹名“…”太长（… 个字），最多 80 个。请改短。',
    '文件夹名“…”在 Windows 电脑上不能用。请改成别的名字。',
  ],
  example: {
    shown: ['families/高家/index.mdx', 'families/gao-jia/index.mdx'],
    wrong: { 'families/高家/index.mdx': another },
    right: { 'families/gao-jia/index.mdx': another },
    says: '文件夹名“高家”就是网址，只能用小写字母、数字和中间的短横线，例如 gao-chunxiang。请改名。',
  },
};
