import type { Rule } from './rule.ts';

/** Bytes that are not UTF-8, or the replacement characters that they once became. */
export const garbled: Rule = {
  id: 'garbled',
  name: '乱码',
  severity: 'blocks-entry',
  sentences: [
    '文件里有不是 UTF-8 的字节，会成乱码。请用“UTF-8”重新保存，再看一遍内容。',
    '这里有乱码，文件可能是 GBK 编码。请用“UTF-8”重新保存，再看一遍内容。',
  ],
  example: {
    wrong: '高春香\ufffd\ufffd',
    right: '高春香',
    says: '这里有乱码，文件可能是 GBK 编码。请用“UTF-8”重新保存，再看一遍内容。',
  },
};
