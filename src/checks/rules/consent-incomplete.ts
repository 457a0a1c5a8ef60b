import type { Rule } from './rule.ts';

/** Written consent without its date, scope and place. */
export const consentIncomplete: Rule = {
  id: 'consent-incomplete',
  name: '同意没有写全',
  severity: 'blocks-entry',
  sentences: [
    '“公开依据与同意”的“公开依据”：选了“书面同意”，就要写谁同意的、同意日期、同意公开的内容和同意书存放处。',
  ],
  example: {
    replace: 'basis: already-public',
    wrong: 'basis: consented',
    right: 'basis: consented\n  by: self\n  on: 2026-10-08\n  scope: 姓名、事迹\n  keptAt: 办公室',
    says: '“公开依据与同意”的“公开依据”：选了“书面同意”，就要写谁同意的、同意日期、同意公开的内容和同意书存放处。',
  },
};
