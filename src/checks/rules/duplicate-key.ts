import type { Rule } from './rule.ts';

/** The same field twice. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  name: '字段写了两次',
  severity: 'blocks-entry',
  sentences: ['这个字段写了两次。请只留一个。'],
  example: {
    replace: 'kind: finest',
    wrong: 'kind: finest\nkind: reading',
    right: 'kind: finest',
    says: '这个字段写了两次。请只留一个。',
  },
};
