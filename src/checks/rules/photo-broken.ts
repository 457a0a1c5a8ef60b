import { smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A picture that is empty or breaks off. */
export const photoBroken: Rule = {
  id: 'photo-broken',
  name: '照片损坏',
  severity: 'blocks-entry',
  sentences: [
    '这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。',
    '照片损坏，打不开或者只有一半（多半是没有传完）。请从手机或相机里重新上传原照片。',
  ],
  example: {
    shown: ['只传了一半的 a.jpg', '完整的 a.jpg'],
    wrong: { 'families/gao-chunxiang/a.jpg': smallJpeg.subarray(0, 150) },
    right: { 'families/gao-chunxiang/a.jpg': smallJpeg },
    says: '照片损坏，打不开或者只有一半（多半是没有传完）。请从手机或相机里重新上传原照片。',
  },
};
