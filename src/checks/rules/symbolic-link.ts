import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A link to a file elsewhere. */
export const symbolicLink: Rule = {
  id: 'symbolic-link',
  name: '快捷方式',
  severity: 'blocks-entry',
  sentences: ['这里不能放链接（快捷方式）。请放真正的文件。'],
  example: {
    shown: ['指向桌面的快捷方式', '照片本身'],
    wrong: { 'families/gao-chunxiang/a.jpg': { linkTo: '/tmp/a.jpg' } },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '这里不能放链接（快捷方式）。请放真正的文件。',
  },
};
