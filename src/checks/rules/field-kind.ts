import type { Rule } from './rule.ts';

/** Text where a list belongs, a list where a number belongs. */
export const fieldKind: Rule = {
  id: 'field-kind',
  name: '内容的种类',
  severity: 'blocks-entry',
  sentences: [
    '…要写文字。',
    '…要写数字。',
    '…要写一项一项的列表，每行前面加“- ”。',
    '…要写下一级的字段。',
    '…要写别的内容。',
    '…写得不对。…',
  ],
  example: {
    replace: 'members:\n  - 高春香',
    wrong: 'members: 高春香',
    right: 'members:\n  - 高春香',
    says: '“公开姓名的成员”要写一项一项的列表，每行前面加“- ”。',
  },
};
