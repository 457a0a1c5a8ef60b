import type { Rule } from './rule.ts';

/** What MDX would run as a program. */
export const textProgram: Rule = {
  id: 'text-program',
  name: '程序',
  severity: 'blocks-entry',
  sentences: [
    '这一行是程序，正文里不能写程序。请整行删去。',
    '花括号里是程序，正文里不能写程序。如果要写这几个字，请用全角的｛｝。',
  ],
  example: {
    wrong: '{process.env.PATH}',
    right: '｛路径｝',
    says: '花括号里是程序，正文里不能写程序。如果要写这几个字，请用全角的｛｝。',
  },
};
