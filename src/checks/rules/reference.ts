import type { Rule } from './rule.ts';

/** A reference that leads nowhere. */
export const reference: Rule = {
  id: 'reference',
  name: '找不到引用的那一条',
  severity: 'blocks-entry',
  sentences: ['“…”里没有 …。…'],
  example: {
    replace: 'region: shuangta',
    wrong: 'region: shuangat',
    right: 'region: shuangta',
    says: '“区县街道”里没有 shuangat。您是不是要写 shuangta？',
  },
};
