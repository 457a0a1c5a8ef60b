import type { Rule } from './rule.ts';

/** A link in a text to an entry that does not exist. */
export const deadLink: Rule = {
  id: 'dead-link',
  name: '本站没有的页面',
  severity: 'blocks-entry',
  sentences: ['本站没有 /…/ 这一页。…'],
  example: {
    wrong: '见[双塔](/regions/shuangat/)。',
    right: '见[双塔](/regions/shuangta/)。',
    says: '本站没有 /regions/shuangat/ 这一页。您是不是要写 /regions/shuangta/？',
  },
};
