import type { Rule } from './rule.ts';

/** A byte order mark before the front matter. */
export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  name: 'BOM',
  severity: 'blocks-entry',
  sentences: ['文件开头有一个看不见的标记（BOM）。请用“UTF-8（无 BOM）”重新保存。'],
  example: {
    replace: '---\ntitle: 高春香家庭',
    wrong: '\ufeff---\ntitle: 高春香家庭',
    right: '---\ntitle: 高春香家庭',
    says: '文件开头有一个看不见的标记（BOM）。请用“UTF-8（无 BOM）”重新保存。',
  },
};
