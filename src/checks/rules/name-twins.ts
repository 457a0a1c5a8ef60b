import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** Two names that are one where capitals or Unicode forms do not count. */
export const nameTwins: Rule = {
  id: 'name-twins',
  name: '只差大小写的名字',
  severity: 'blocks-entry',
  sentences: ['“…”和“…”在 Windows 和苹果电脑上是同一个名字，会丢掉一个。请改名。'],
  example: {
    shown: ['a.jpg 和 A.jpg', 'a.jpg 和 b.jpg'],
    wrong: { 'families/gao-chunxiang/a.jpg': smallJpeg, 'families/gao-chunxiang/A.jpg': smallJpeg },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg, 'families/gao-chunxiang/b.jpg': smallJpeg },
    says: '“A.jpg”和“a.jpg”在 Windows 和苹果电脑上是同一个名字，会丢掉一个。请改名。',
  },
};
