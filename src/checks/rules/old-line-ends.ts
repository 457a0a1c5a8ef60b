import type { Rule } from './rule.ts';

/** Lines ended as old Macs did. */
export const oldLineEnds: Rule = {
  id: 'old-line-ends',
  name: 'CR 换行',
  severity: 'blocks-entry',
  sentences: ['换行是旧 Mac 的格式（CR）。请用“LF”换行重新保存。'],
  example: { wrong: '一\r二', right: '一\n二', says: '换行是旧 Mac 的格式（CR）。请用“LF”换行重新保存。' },
};
