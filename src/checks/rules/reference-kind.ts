import type { Rule } from './rule.ts';

/** A reference to an entry of another type. */
export const referenceKind: Rule = {
  id: 'reference-kind',
  name: '选错了种类',
  severity: 'blocks-entry',
  sentences: ['“…”里没有 …，它在“…”里。请从列表里另选一项。'],
  example: {
    replace: 'region: shuangta',
    wrong: 'region: gusu-fulian',
    right: 'region: gusu',
    says: '“区县街道”里没有 gusu-fulian，它在“妇联组织”里。请从列表里另选一项。',
  },
};
