import type { Rule } from './rule.ts';

/** An honour of a year to come. */
export const futureHonor: Rule = {
  id: 'future-honor',
  name: '还没有到的荣誉',
  severity: 'blocks-entry',
  sentences: ['“荣誉”第 … 项的“年份”… 还没有到。请改正。'],
  example: {
    replace: "year: '2018'",
    wrong: "year: '2028'",
    right: "year: '2018'",
    says: '“荣誉”第 1 项的“年份”2028 还没有到。请改正。',
  },
};
