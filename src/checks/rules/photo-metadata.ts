import { jpegWithPlace, smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** What a camera writes into a picture: the place, the device, the day. */
export const photoMetadata: Rule = {
  id: 'photo-metadata',
  name: '照片里的拍摄信息',
  severity: 'warns',
  sentences: [
    '照片里记着拍摄地点（GPS）。网站上会去掉，原照片里还在。请用看图软件去掉位置信息，再上传一次。',
    '照片里记着拍摄的设备和时间（EXIF）。网站上会去掉，原照片里还在。介意的话，请去掉再上传一次。',
  ],
  example: {
    shown: ['手机直接传来的原照片', '去掉了位置信息的照片'],
    wrong: { 'families/gao-chunxiang/a.jpg': jpegWithPlace },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '照片里记着拍摄地点（GPS）。网站上会去掉，原照片里还在。请用看图软件去掉位置信息，再上传一次。',
  },
};
