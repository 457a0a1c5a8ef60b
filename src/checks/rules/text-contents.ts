import type { Rule } from './rule.ts';

/** A component that holds what it cannot, a heading without words, a text of which nothing shows. */
export const textContents: Rule = {
  id: 'text-contents',
  name: '组件里的内容',
  severity: 'blocks-entry',
  sentences: [
    '…中间不能写内容。请写成 <… />，不要 </…>。',
    '…是空的。请在 <…> 和 </…> 之间写内容。',
    '…里每一行都要写成“- 时间：周六上午”这样，<…> 和 </…> 之间不写别的。',
    '…里要有一张表，也只能有一张：第一行是列名，第二行是 |---|---|，每行用 | 隔开。',
    '小标题是空的。请在 # 后面空一格写上字，或者删去 #。',
    '正文里写了东西，页面上却什么也看不见。请写上文字，或者把正文清空。',
  ],
  example: {
    wrong: '<Facts>\n\n周六上午\n\n</Facts>',
    right: '<Facts>\n\n- 时间：周六上午\n\n</Facts>',
    says: '要点里每一行都要写成“- 时间：周六上午”这样，<Facts> 和 </Facts> 之间不写别的。',
  },
};
