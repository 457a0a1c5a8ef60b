import type { Rule } from './rule.ts';

/** Too much or too little in a field. */
export const fieldLength: Rule = {
  id: 'field-length',
  name: '太长或太短',
  severity: 'blocks-entry',
  sentences: [
    '…有 … 个字，最多 … 个。请写短些。',
    '…有 … 项，最多 … 项。请删去几项。',
    '…只有 … 个字，至少 … 个。',
    '…至少要 … 项。',
    '…不能大于 …，现在是 …。',
    '…不能小于 …，现在是 …。',
  ],
  example: {
    replace: 'title: 高春香家庭',
    wrong: 'title: 高',
    right: 'title: 高春香家庭',
    says: '“家庭称呼”只有 1 个字，至少 2 个。',
  },
};
