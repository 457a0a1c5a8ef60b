import { another, family } from './example-files.ts';
import type { Rule } from './rule.ts';

/** Two entries of a type with the same name and year. */
export const sameTitle: Rule = {
  id: 'same-title',
  name: '名称重复',
  severity: 'warns',
  sentences: ['“…”和 … 的名称、年份都一样。是同一件事就删去一条，不是就在名称里写出区别。'],
  example: {
    shown: ['两条都叫“高春香家庭”，都是 2018 年', '改成“杨振海家庭”'],
    wrong: { 'families/gao-jia/index.mdx': family },
    right: { 'families/gao-jia/index.mdx': another },
    says: '“高春香家庭”和 families/gao-chunxiang 的名称、年份都一样。是同一件事就删去一条，不是就在名称里写出区别。',
  },
};
