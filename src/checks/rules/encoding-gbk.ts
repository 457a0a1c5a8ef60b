import { bytes } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A file saved in the encoding of old Chinese Windows programs. */
export const encodingGbk: Rule = {
  id: 'encoding-gbk',
  name: 'GBK 编码',
  severity: 'blocks-entry',
  sentences: ['文件是 GBK 编码，在别的电脑上会成乱码。请用“UTF-8”重新保存。'],
  example: {
    shown: ['用记事本另存成“ANSI”', '另存成“UTF-8”'],
    wrong: {
      'families/gao-chunxiang/index.mdx': bytes(
        '2d2d2d0a7469746c653a20b8dfb4bacfe3bcd2cda50a73756d6d6172793a20b0aeb6c1cae90a726567696f6e3a207368' +
          '75616e6774610a6b696e643a2066696e6573740a636f6e73656e743a0a202062617369733a20616c72656164792d7075' +
          '626c69630a7075626c697368656441743a20323032362d31312d32302030393a33300a2d2d2d0ad5fdcec40a',
      ),
    },
    right: {},
    says: '文件是 GBK 编码，在别的电脑上会成乱码。请用“UTF-8”重新保存。',
  },
};
