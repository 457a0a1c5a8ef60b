import type { Rule } from './rule.ts';

/** A footnote. */
export const textFootnote: Rule = {
  id: 'text-footnote',
  name: '脚注',
  severity: 'blocks-entry',
  sentences: ['正文里不能用脚注 [^1]。请把注释写进括号里。'],
  example: {
    wrong: '正文[^1]\n\n[^1]: 见报道',
    right: '正文（见报道）',
    says: '正文里不能用脚注 [^1]。请把注释写进括号里。',
  },
};
