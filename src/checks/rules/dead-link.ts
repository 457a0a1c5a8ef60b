import type { Rule } from './rule.ts';

/** A link in a text to an entry or a page that does not exist, or to a place that the page does not have. */
export const deadLink: Rule = {
  id: 'dead-link',
  name: '本站没有的页面',
  severity: 'blocks-entry',
  sentences: ['本站没有 /…/ 这一页。…', '…一页里没有“#…”这个位置。请删去 # 和它后面的字。'],
  example: {
    wrong: '见[双塔](/regions/shuangat/)。',
    right: '见[双塔](/regions/shuangta/)。',
    says: '本站没有 /regions/shuangat/ 这一页。您是不是要写 /regions/shuangta/？',
  },
};
