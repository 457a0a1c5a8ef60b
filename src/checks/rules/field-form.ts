import type { Rule } from './rule.ts';

/** A value that is not written as the field wants it. */
export const fieldForm: Rule = {
  id: 'field-form',
  name: '字段的写法',
  severity: 'blocks-entry',
  sentences: ['…：…。', '…：…'],
  example: {
    replace: "year: '2018'",
    wrong: 'year: 2018年',
    right: "year: '2018'",
    says: '“荣誉”第 1 项的“年份”：写成 2018、2018-03 或 2018-03-08，只写知道的部分。',
  },
};
