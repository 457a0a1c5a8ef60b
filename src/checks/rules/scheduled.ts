import type { Rule } from './rule.ts';

/** A time of publishing that is still to come: the entry waits for it, and the rest goes on. */
export const scheduled: Rule = {
  id: 'scheduled',
  name: '到时候才发布',
  severity: 'blocks-entry',
  sentences: [
    '定在 … 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。',
  ],
  example: {
    replace: 'publishedAt: 2026-11-20 09:30',
    wrong: 'publishedAt: 2026-12-20 09:30',
    right: 'publishedAt: 2026-11-20 09:30',
    says: '定在 2026-12-20 09:30 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。',
  },
};
