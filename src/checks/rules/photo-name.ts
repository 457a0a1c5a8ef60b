import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A photo that cannot be named in an address, or is another on another computer. */
export const photoName: Rule = {
  id: 'photo-name',
  name: '照片的文件名',
  severity: 'blocks-entry',
  sentences: [
    '照片的文件名里不能有空格和 ? # %，也不能以点或下划线开头。请改名。',
    '照片的文件名里有表情或看不见的字符。请改名，只用字母、数字和短横线。',
    '文件名里有分开存的音标（NFD），在别的电脑上对不上。请改名，只用字母、数字和短横线。',
  ],
  example: {
    shown: ['families/gao-chunxiang/合 影#1.jpg', 'families/gao-chunxiang/heying-1.jpg'],
    wrong: { 'families/gao-chunxiang/合 影#1.jpg': smallJpeg },
    right: { 'families/gao-chunxiang/heying-1.jpg': smallJpeg },
    says: '照片的文件名里不能有空格和 ? # %，也不能以点或下划线开头。请改名。',
  },
};
