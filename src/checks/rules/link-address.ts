import type { Rule } from './rule.ts';

/** A link that leads nowhere, or runs a program. */
export const linkAddress: Rule = {
  id: 'link-address',
  name: '链接的网址',
  severity: 'blocks-entry',
  sentences: [
    '链接没有写网址。请写成 [文字](网址)。',
    '链接不能指向“…”。网址要以 https:// 开头，本站的页面以 / 开头。',
  ],
  example: {
    wrong: '[点这里](javascript:alert)',
    right: '[点这里](https://example.org/)',
    says: '链接不能指向“javascript:alert”。网址要以 https:// 开头，本站的页面以 / 开头。',
  },
};
