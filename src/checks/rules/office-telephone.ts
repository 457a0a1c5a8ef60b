import type { Rule } from './rule.ts';

/** A telephone number that is not an office’s. */
export const officeTelephone: Rule = {
  id: 'office-telephone',
  name: '不是办公电话',
  severity: 'blocks-entry',
  sentences: ['…：只公开办公电话，写成 0512-12345678 或 12338。'],
  example: {
    file: 'organizations/gusu-fulian/index.mdx',
    replace: 'phone: 0512-12345678',
    wrong: 'phone: 65123456',
    right: 'phone: 0512-65123456',
    says: '“电话”：只公开办公电话，写成 0512-12345678 或 12338。',
  },
};
