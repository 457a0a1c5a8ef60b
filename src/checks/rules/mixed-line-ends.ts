import type { Rule } from './rule.ts';

/** Lines ended in two ways. */
export const mixedLineEnds: Rule = {
  id: 'mixed-line-ends',
  name: '换行混用',
  severity: 'warns',
  sentences: ['换行有两种（LF 和 CRLF 混用）。请用“LF”换行重新保存。'],
  example: { wrong: '正文\r', right: '正文', says: '换行有两种（LF 和 CRLF 混用）。请用“LF”换行重新保存。' },
};
