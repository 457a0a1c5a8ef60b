import type { Rule } from './rule.ts';

/** A control character in a field or a text. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  name: '看不见的字符',
  severity: 'blocks-entry',
  sentences: [
    '…里面有看不见的控制字符（例如制表符）。请删去，重新打一遍。',
    '这里有一个看不见的控制字符（U+…）。请删去它前后的字，重新打一遍。',
    '“&#…;”不是看得见的字。请删去，直接打要写的字。',
  ],
  example: {
    wrong: '正\u0007文',
    right: '正文',
    says: '这里有一个看不见的控制字符（U+0007）。请删去它前后的字，重新打一遍。',
  },
};
