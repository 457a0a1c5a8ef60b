import type { Rule } from './rule.ts';

/** The colon of a Chinese keyboard after a field. */
export const fullWidthColon: Rule = {
  id: 'full-width-colon',
  name: '中文冒号',
  severity: 'blocks-entry',
  sentences: ['字段名后面用了中文冒号“：”。请改成英文冒号加一个空格“: ”。'],
  example: {
    replace: 'kind: finest',
    wrong: 'kind：finest',
    right: 'kind: finest',
    says: '字段名后面用了中文冒号“：”。请改成英文冒号加一个空格“: ”。',
  },
};
