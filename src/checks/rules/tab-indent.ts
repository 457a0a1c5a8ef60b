import type { Rule } from './rule.ts';

/** A tab at the beginning of a line. */
export const tabIndent: Rule = {
  id: 'tab-indent',
  name: '制表符',
  severity: 'blocks-entry',
  sentences: ['行首用了制表符（Tab）。请改成空格。'],
  example: {
    replace: '  - 高春香',
    wrong: '\t- 高春香',
    right: '  - 高春香',
    says: '行首用了制表符（Tab）。请改成空格。',
  },
};
