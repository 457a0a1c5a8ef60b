import type { Rule } from './rule.ts';

/** A property of a component that is missing, unknown or too long. */
export const textProperty: Rule = {
  id: 'text-property',
  name: '组件的属性',
  severity: 'blocks-entry',
  sentences: [
    '…少了“…”。请写上 …="…"。',
    '…里的 … 写了两次。请只留一个。',
    '…的“…”没有写内容。请写成 …="…"。',
    '…的“…”有 … 个字，最多 … 个。请写短些。',
    '…的“…”不能是“…”。请写 …。',
    '…的“…”要以 https:// 开头。',
    '…没有属性。请去掉 …。',
    '…没有 … 这一项。…',
  ],
  example: {
    wrong: '<Quote from="王主任">\n\n好。\n\n</Quote>',
    right: '<Quote by="王主任">\n\n好。\n\n</Quote>',
    says: '引语没有 from 这一项。可以写的有：by、post。',
  },
};
