import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A picture of a kind that not every browser shows, or that can hold a program. */
export const photoFormat: Rule = {
  id: 'photo-format',
  name: '照片格式',
  severity: 'blocks-entry',
  sentences: ['照片要是 JPG、PNG 或 WebP。请转换以后再上传。'],
  example: {
    shown: ['families/gao-chunxiang/tu.svg', 'families/gao-chunxiang/tu.jpg'],
    wrong: { 'families/gao-chunxiang/tu.svg': '<svg onload="alert(1)" />' },
    right: { 'families/gao-chunxiang/tu.jpg': smallJpeg },
    says: '照片要是 JPG、PNG 或 WebP。请转换以后再上传。',
  },
};
