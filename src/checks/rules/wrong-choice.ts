import type { Rule } from './rule.ts';

/** A value that is not among the choices. */
export const wrongChoice: Rule = {
  id: 'wrong-choice',
  name: '不在可选的里面',
  severity: 'blocks-entry',
  sentences: ['…不能写“…”。…可以选：…。'],
  example: {
    replace: 'kind: finest',
    wrong: 'kind: 最美',
    right: 'kind: finest',
    says: '“类别”不能写“最美”。可以选：finest（最美家庭）、five-good（五好家庭）、reading（书香家庭）、healthy（健康家庭）、other（其他家庭）。',
  },
};
