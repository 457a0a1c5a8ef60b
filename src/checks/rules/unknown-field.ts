import type { Rule } from './rule.ts';

/** A field that the type does not have. */
export const unknownField: Rule = {
  id: 'unknown-field',
  name: '没有这个字段',
  severity: 'blocks-entry',
  sentences: ['…没有“…”这个字段。…'],
  example: {
    replace: 'summary: 爱',
    wrong: 'sumary: 爱读书的一家人\nsummary: 爱',
    right: 'summary: 爱',
    says: '没有“sumary”这个字段。您是不是要写 summary？',
  },
};
