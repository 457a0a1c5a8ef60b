import { family } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A text or a line too long for anybody to read. */
export const textLength: Rule = {
  id: 'text-length',
  name: '太长',
  severity: 'blocks-entry',
  sentences: ['这里的文字太长（一行最多 5000 字，一篇最多 20 万字）。请分成几段。'],
  example: {
    shown: ['一行写了 5001 个字', '分成几段'],
    wrong: { 'families/gao-chunxiang/index.mdx': family.replace('正文', '字'.repeat(5001)) },
    right: {
      'families/gao-chunxiang/index.mdx': family.replace(
        '正文',
        `${'字'.repeat(2500)}\n\n${'字'.repeat(2501)}`,
      ),
    },
    says: '这里的文字太长（一行最多 5000 字，一篇最多 20 万字）。请分成几段。',
  },
};
