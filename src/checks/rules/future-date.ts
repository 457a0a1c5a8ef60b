import type { Rule } from './rule.ts';

/** A day to come of what has happened. */
export const futureDate: Rule = {
  id: 'future-date',
  name: '还没有到的日子',
  severity: 'blocks-entry',
  sentences: [
    '“发布时间”… 还很远。最多提前 90 天定好发布时间，请改正年份和日期（北京时间）。',
    '活动回顾写办过的活动，“活动日期”… 还没有到。请等办完再发布，或者改正日期。',
    '“最近核对”… 还没有到。请写真正去看过的日期。',
    '“公开依据与同意”的“同意日期”… 还没有到。请改正。',
  ],
  example: {
    replace: 'publishedAt: 2026-11-20 09:30',
    wrong: 'publishedAt: 2062-11-20 09:30',
    right: 'publishedAt: 2026-11-20 09:30',
    says: '“发布时间”2062-11-20 09:30 还很远。最多提前 90 天定好发布时间，请改正年份和日期（北京时间）。',
  },
};
