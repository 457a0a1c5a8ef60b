import type { Rule } from './rule.ts';

/** One of the site’s components, written wrongly. */
export const textComponent: Rule = {
  id: 'text-component',
  name: '组件的写法',
  severity: 'blocks-entry',
  sentences: [
    '标记要用英文名：照片组写 <PhotoGrid />，照片写 <Figure photo="文件名" />，引语写 <Quote>。',
    '<…> 夹在文字中间。请单独成一段，前后各空一行。',
    '这里有结尾 </…>，前面没有开头 <…>。请补上开头，或者删去结尾。',
    '<…> 还没有结尾，就到了 </…>。请先写 </…>。',
    '<…> 少了结尾的斜线。请写成 <… />。',
    '<…> 只有开头，没有结尾。请在后面单独一行写 </…>。',
    '<…> 里不能用花括号。请写成 … 这样，内容放在英文引号里。',
    '<…> 里用了中文引号。请改成英文引号，写成 … 这样。',
    '<…> 没有写对。请写成 … 这样，每一项的内容放在英文引号里。',
    '<…> 和 </…> 不在同一层里。请让开头和结尾各占一行，前后各空一行，不要夹在列表或引用中间。',
  ],
  example: {
    wrong: '<Quote>\n\n姐妹们好。',
    right: '<Quote>\n\n姐妹们好。\n\n</Quote>',
    says: '<Quote> 只有开头，没有结尾。请在后面单独一行写 </Quote>。',
  },
};
