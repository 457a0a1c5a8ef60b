import type { Rule } from './rule.ts';

/** Front matter that is not YAML. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  name: '字段的格式',
  severity: 'blocks-entry',
  sentences: [
    '内容不能以 * 开头。请把整个内容放进英文引号里。',
    '内容里有英文冒号、引号，或者以 * & ! % @ ` 开头。请把整个内容放进英文引号里。',
    '缩进不齐。同一级的字段要从同一列开始，下一级多空两格。',
    '少了一个冒号、引号或括号。请看这一行和上一行，英文引号要成对。',
    '字段名后面少了英文冒号“: ”，或者引号没有成对。',
    '这里的格式不对。请写成“字段名: 内容”，冒号用英文的，后面空一格；内容里有冒号或引号时，整个内容放进英文引号。',
  ],
  example: {
    replace: 'summary: 爱读书的一家人',
    wrong: 'summary: 活动: 读书',
    right: 'summary: "活动: 读书"',
    says: '内容里有英文冒号、引号，或者以 * & ! % @ ` 开头。请把整个内容放进英文引号里。',
  },
};
