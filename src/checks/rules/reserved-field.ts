import type { Rule } from './rule.ts';

/** A field that other tools give a meaning to. */
export const reservedField: Rule = {
  id: 'reserved-field',
  name: '不能写的字段',
  severity: 'blocks-entry',
  sentences: [
    '不能写 …。页面的样子由网站决定，请删去这一行。',
    '不能写 …。网址就是文件夹的名字，请删去这一行。',
    '没有 draft 这个字段。还不公开的内容请存为草稿，不要放进来。',
  ],
  example: {
    replace: 'kind: finest',
    wrong: 'slug: gao\nkind: finest',
    right: 'kind: finest',
    says: '不能写 slug。网址就是文件夹的名字，请删去这一行。',
  },
};
