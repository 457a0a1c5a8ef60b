import type { Rule } from './rule.ts';

/** A field that must be filled in. */
export const missingField: Rule = {
  id: 'missing-field',
  name: '没有填',
  severity: 'blocks-entry',
  sentences: ['…没有填。请选一个：…。', '…没有填。请补上…。'],
  example: {
    replace: 'title: 高春香家庭\nsummary: 爱读书的一家人\nregion',
    wrong: 'title: 高春香家庭\nregion',
    right: 'title: 高春香家庭\nsummary: 爱读书的一家人\nregion',
    says: '“一句话”没有填。请补上：显示在列表和搜索结果里，不超过 120 字。',
  },
};
