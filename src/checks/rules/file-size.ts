import type { Rule } from './rule.ts';

/** A text file that no editor typed. */
export const fileSize: Rule = {
  id: 'file-size',
  name: '文件太大',
  severity: 'blocks-entry',
  sentences: ['文件有 … MB，最大 1 MB。请只留文字，照片和附件另外上传。'],
  example: {
    shown: ['一条内容里贴了几万行', '只留这一条的文字'],
    wrong: { 'families/gao-chunxiang/index.mdx': '字'.repeat(500_000) },
    right: {},
    says: '文件有 1.5 MB，最大 1 MB。请只留文字，照片和附件另外上传。',
  },
};
