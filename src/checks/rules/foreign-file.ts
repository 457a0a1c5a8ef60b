import type { Rule } from './rule.ts';

/** A file that is neither an entry nor a photo. */
export const foreignFile: Rule = {
  id: 'foreign-file',
  name: '别的文件',
  severity: 'blocks-entry',
  sentences: [
    '网站不读 Word、WPS 和 PDF 文件。请在编辑台里新建一条，把文字贴进去，再移走这个文件。',
    '这里只放 index.mdx 和照片（JPG、PNG、WebP）。请移走这个文件。',
    '这里只放 …。请移走这个文件。',
    '这里只放各条内容的文件夹。请移走这个文件。',
  ],
  example: {
    shown: ['families/gao-chunxiang/事迹.docx', '（删去）'],
    wrong: { 'families/gao-chunxiang/事迹.docx': '' },
    right: {},
    says: '网站不读 Word、WPS 和 PDF 文件。请在编辑台里新建一条，把文字贴进去，再移走这个文件。',
  },
};
