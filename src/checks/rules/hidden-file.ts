import type { Rule } from './rule.ts';

/** A name that begins with a dot or an underscore. */
export const hiddenFile: Rule = {
  id: 'hidden-file',
  name: '以点或下划线开头',
  severity: 'blocks-entry',
  sentences: [
    '文件名以点开头，不会公开。请删去或改名。',
    '文件名以下划线开头。草稿请用编辑台的草稿，不要放在这里；请删去或改名。',
    '文件夹名以点或下划线开头，不会公开。请删去或改名。',
  ],
  example: {
    shown: ['families/gao-chunxiang/_draft.mdx', '（删去）'],
    wrong: { 'families/gao-chunxiang/_draft.mdx': '' },
    right: {},
    says: '文件名以下划线开头。草稿请用编辑台的草稿，不要放在这里；请删去或改名。',
  },
};
