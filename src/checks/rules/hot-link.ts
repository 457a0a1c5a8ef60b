import type { Rule } from './rule.ts';

/** A photo that lies on another site. */
export const hotLink: Rule = {
  id: 'hot-link',
  name: '别的网站的照片',
  severity: 'blocks-entry',
  sentences: ['不能直接用别的网站的照片。请先把照片存下来，在“照片”里上传，再写 <Figure photo="文件名" />。'],
  example: {
    wrong: '![合影](https://mmbiz.qpic.cn/a.jpg)',
    right: '[看照片](https://example.org/)',
    says: '不能直接用别的网站的照片。请先把照片存下来，在“照片”里上传，再写 <Figure photo="文件名" />。',
  },
};
