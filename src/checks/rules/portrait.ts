import { family, smallJpeg } from './example-files.ts';
import type { Rule } from './rule.ts';

/** Photos of somebody who did not agree to photos (妇女权益保障法 28). */
export const portrait: Rule = {
  id: 'portrait',
  name: '肖像',
  severity: 'blocks-entry',
  sentences: [
    '这一条写着不用照片（肖像），却有 … 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。',
  ],
  example: {
    shown: ['肖像：不用照片，却有一张照片', '肖像：本人同意公开照片'],
    wrong: {
      'families/gao-chunxiang/index.mdx': family.replace(
        'publishedAt',
        'photos:\n  - src: a.jpg\n    alt: 合影\npublishedAt',
      ),
      'families/gao-chunxiang/a.jpg': smallJpeg,
    },
    right: {
      'families/gao-chunxiang/index.mdx': family
        .replace('already-public', 'already-public\n  portrait: consented')
        .replace('publishedAt', 'photos:\n  - src: a.jpg\n    alt: 合影\npublishedAt'),
      'families/gao-chunxiang/a.jpg': smallJpeg,
    },
    says: '这一条写着不用照片（肖像），却有 1 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。',
  },
};
