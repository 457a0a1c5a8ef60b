import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A picture that is not what its name says. */
export const photoKind: Rule = {
  id: 'photo-kind',
  name: '扩展名和内容不一样',
  severity: 'blocks-entry',
  sentences: ['扩展名是 …，内容却是…。请…。'],
  example: {
    shown: ['families/gao-chunxiang/a.png', 'families/gao-chunxiang/a.jpg'],
    wrong: { 'families/gao-chunxiang/a.png': smallJpeg },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '扩展名是 .png，内容却是 JPG。请把扩展名改成 .jpg，再上传一次。',
  },
};
