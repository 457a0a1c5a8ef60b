import type { Rule } from './rule.ts';

/** A region or an organization that lies within itself. */
export const circularParents: Rule = {
  id: 'circular-parents',
  name: '上一级转圈',
  severity: 'blocks-entry',
  sentences: ['“上一级”转了一圈又回到自己：…。请改正其中一处。'],
  example: {
    file: 'regions/shuangta/index.mdx',
    replace: 'parent: gusu',
    wrong: 'parent: shuangta',
    right: 'parent: gusu',
    says: '“上一级”转了一圈又回到自己：shuangta → shuangta。请改正其中一处。',
  },
};
