import type { Rule } from './rule.ts';

/** Lists within lists without end. */
export const textDepth: Rule = {
  id: 'text-depth',
  name: '层数太多',
  severity: 'blocks-entry',
  sentences: ['这里一层套一层，超过了 12 层。请减少层数。'],
  example: {
    wrong: '> > > > > > > > > > > > > 引',
    right: '> 引',
    says: '这里一层套一层，超过了 12 层。请减少层数。',
  },
};
