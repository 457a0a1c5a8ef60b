import type { Rule } from './rule.ts';

/** A photo in the text that the entry does not have. */
export const textPhoto: Rule = {
  id: 'text-photo',
  name: '正文里的照片',
  severity: 'blocks-entry',
  sentences: [
    '照片要先放进这一条的“照片”里，再按文件名引用：在“照片”里上传，再写 <Figure photo="文件名" />。',
    '照片请写成 <Figure photo="文件名" />。',
    '这一条没有照片“…”。…',
  ],
  example: {
    wrong: '![合影](/uploads/a.jpg)',
    right: '合影见报道。',
    says: '照片要先放进这一条的“照片”里，再按文件名引用：在“照片”里上传，再写 <Figure photo="文件名" />。',
  },
};
