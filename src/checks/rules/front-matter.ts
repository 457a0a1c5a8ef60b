import type { Rule } from './rule.ts';

/** No fields before the text. */
export const frontMatter: Rule = {
  id: 'front-matter',
  name: '开头没有字段',
  severity: 'blocks-entry',
  sentences: [
    '文件是空的。请从编辑台重新写这一条，或者删去文件夹。',
    '开头的字段后面少了结尾的 ---。请在字段和正文之间单独写一行 ---。',
    '第一行要是 ---，前面不能有空行或空格。',
    '文件开头没有字段。第一行要是 ---，接着是“字段名: 内容”，再一行 ---，然后是正文。',
  ],
  example: {
    replace: '---\ntitle: 高春香家庭',
    wrong: '\n---\ntitle: 高春香家庭',
    right: '---\ntitle: 高春香家庭',
    says: '第一行要是 ---，前面不能有空行或空格。',
  },
};
