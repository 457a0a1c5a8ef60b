import type { Rule } from './rule.ts';

/** An end before its beginning. */
export const dateOrder: Rule = {
  id: 'date-order',
  name: '日期前后颠倒',
  severity: 'blocks-entry',
  sentences: [
    '“结束日期”… 在“活动日期”… 之前。请改正；当天结束的，不填“结束日期”。',
    '“公开依据与同意”的“有效期至”… 在“同意日期”… 之前。请改正。',
  ],
  example: {
    file: 'activities/dushuhui/index.mdx',
    replace: 'date: 2026-11-08',
    wrong: 'date: 2026-11-08\nendDate: 2026-11-01',
    right: 'date: 2026-11-08\nendDate: 2026-11-09',
    says: '“结束日期”2026-11-01 在“活动日期”2026-11-08 之前。请改正；当天结束的，不填“结束日期”。',
  },
};
