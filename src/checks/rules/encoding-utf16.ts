import { family } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A file that Notepad saved as “Unicode”. */
export const encodingUtf16: Rule = {
  id: 'encoding-utf16',
  name: 'UTF-16 编码',
  severity: 'blocks-entry',
  sentences: ['文件是 UTF-16 编码（记事本里叫“Unicode”），网站读不了。请用“UTF-8”重新保存。'],
  example: {
    shown: ['用记事本另存成“Unicode”', '另存成“UTF-8”'],
    wrong: { 'families/gao-chunxiang/index.mdx': Buffer.from(`\ufeff${family}`, 'utf16le') },
    right: {},
    says: '文件是 UTF-16 编码（记事本里叫“Unicode”），网站读不了。请用“UTF-8”重新保存。',
  },
};
