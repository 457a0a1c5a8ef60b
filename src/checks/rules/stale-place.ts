import type { Rule } from './rule.ts';

/** A nursing room that nobody looked at for twelve months. */
export const stalePlace: Rule = {
  id: 'stale-place',
  name: '很久没有核对',
  severity: 'warns',
  sentences: ['上次核对是 …，过了 12 个月。请去看一看，改好后更新“最近核对”。'],
  example: {
    file: 'nursing-rooms/zhengwu-zhongxin/index.mdx',
    replace: 'checkedOn: 2026-11-01',
    wrong: 'checkedOn: 2025-10-01',
    right: 'checkedOn: 2026-10-01',
    says: '上次核对是 2025-10-01，过了 12 个月。请去看一看，改好后更新“最近核对”。',
  },
};
