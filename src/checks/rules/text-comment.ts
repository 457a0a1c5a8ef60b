import type { Rule } from './rule.ts';

/** A comment, which readers of the source would see. */
export const textComment: Rule = {
  id: 'text-comment',
  name: '注释',
  severity: 'blocks-entry',
  sentences: [
    '正文里不能写 <!-- --> 注释，它会公开。请整个删去。',
    '正文里不能写 {/* */} 注释。请整个删去。',
  ],
  example: {
    wrong: '<!-- 待核实 -->',
    right: '待核实。',
    says: '正文里不能写 <!-- --> 注释，它会公开。请整个删去。',
  },
};
