import type { Rule } from './rule.ts';

/** A recap that was published before its activity. */
export const publishedTooEarly: Rule = {
  id: 'published-too-early',
  name: '发布在活动之前',
  severity: 'warns',
  sentences: ['“发布时间”… 在“活动日期”… 之前。请核对这两个日期。'],
  example: {
    file: 'activities/dushuhui/index.mdx',
    replace: 'publishedAt: 2026-11-20 09:30',
    wrong: 'publishedAt: 2026-11-07 09:30',
    right: 'publishedAt: 2026-11-09 09:30',
    says: '“发布时间”2026-11-07 09:30 在“活动日期”2026-11-08 之前。请核对这两个日期。',
  },
};
