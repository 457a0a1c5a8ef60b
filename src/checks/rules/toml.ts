import type { Rule } from './rule.ts';

/** Front matter in another language. */
export const toml: Rule = {
  id: 'toml',
  name: 'TOML',
  severity: 'blocks-entry',
  sentences: ['开头用了 +++（TOML）。请改成 ---，字段写成“字段名: 内容”。'],
  example: {
    shown: ['+++\ntitle = "高春香家庭"\n+++', '---\ntitle: 高春香家庭\n---'],
    wrong: { 'families/gao-chunxiang/index.mdx': '+++\ntitle = "高春香家庭"\n+++\n' },
    right: {},
    says: '开头用了 +++（TOML）。请改成 ---，字段写成“字段名: 内容”。',
  },
};
