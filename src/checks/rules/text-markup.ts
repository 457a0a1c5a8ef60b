import type { Rule } from './rule.ts';

/** HTML, or Markdown that the site does not have. */
export const textMarkup: Rule = {
  id: 'text-markup',
  name: '别的标记',
  severity: 'blocks-entry',
  sentences: [
    '正文里不能用 <…>。…',
    '正文里不能用这种写法。请改成普通文字。',
    '正文没法读懂。请把最近改过的地方改回去，或者请技术人员看一看。',
  ],
  example: {
    wrong: '第一行<br>第二行',
    right: '第一行\n\n第二行',
    says: '正文里不能用 <br>。换行请空一行，另起一段。',
  },
};
