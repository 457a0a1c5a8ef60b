import { photographed, smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A photo that an entry names and that is not there. */
export const missingPhoto: Rule = {
  id: 'missing-photo',
  name: '照片不在文件夹里',
  severity: 'blocks-entry',
  sentences: ['这个文件夹里没有照片“…”。…'],
  example: {
    shown: ['照片写着 no.jpg，文件夹里没有', '文件夹里有 no.jpg'],
    wrong: { 'activities/dushuhui/index.mdx': photographed },
    right: { 'activities/dushuhui/index.mdx': photographed, 'activities/dushuhui/no.jpg': smallJpeg },
    says: '这个文件夹里没有照片“no.jpg”。请重新上传，或者从“照片”里删去这一张。',
  },
};
