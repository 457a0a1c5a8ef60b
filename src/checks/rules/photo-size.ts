import { hugePng, smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A picture that is too large to handle. */
export const photoSize: Rule = {
  id: 'photo-size',
  name: '照片太大',
  severity: 'blocks-entry',
  sentences: [
    '照片太大（…×…，超过 1 亿像素）。请缩小到长边 4000 像素以内再上传。',
    '照片太大（… MB，最大 20 MB）。请缩小到长边 4000 像素以内再上传。',
  ],
  example: {
    shown: ['20000×20000 的全景图', '缩小到 4000×4000'],
    wrong: { 'families/gao-chunxiang/a.png': hugePng },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '照片太大（20000×20000，超过 1 亿像素）。请缩小到长边 4000 像素以内再上传。',
  },
};
