import type { Rule } from './rule.ts';

/** NUL in the front matter: probably no text file at all. */
export const nulCharacter: Rule = {
  id: 'nul-character',
  name: '空字符',
  severity: 'blocks-entry',
  sentences: ['文件里有空字符，可能不是文字文件。请用“UTF-8”重新保存。'],
  example: {
    replace: 'kind: finest',
    wrong: '# \u0000\nkind: finest',
    right: 'kind: finest',
    says: '文件里有空字符，可能不是文字文件。请用“UTF-8”重新保存。',
  },
};
