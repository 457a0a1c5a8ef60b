import type { Rule } from './rule.ts';

/** A day that is on no calendar. */
export const calendarDate: Rule = {
  id: 'calendar-date',
  name: '日历上没有的日子',
  severity: 'blocks-entry',
  sentences: ['…：日历上没有这一天。'],
  example: {
    replace: "year: '2018'",
    wrong: "year: '2018-02-30'",
    right: "year: '2018-02-28'",
    says: '“荣誉”第 1 项的“年份”：日历上没有这一天。',
  },
};
