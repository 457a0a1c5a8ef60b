import type { Rule } from './rule.ts';

/** A person’s entry without the ground on which it is public (个人信息保护法 25). */
export const consentMissing: Rule = {
  id: 'consent-missing',
  name: '没有公开依据',
  severity: 'blocks-entry',
  sentences: ['“公开依据与同意”没有填。…'],
  example: {
    replace: 'consent:\n  basis: already-public\npublishedAt',
    wrong: 'publishedAt',
    right: 'consent:\n  basis: already-public\npublishedAt',
    says: '“公开依据与同意”没有填。请补上：没有这一项，这一条不会公开。',
  },
};
