import type { Rule } from './rule.ts';

/** Consent that runs out within thirty days. */
export const consentEndsSoon: Rule = {
  id: 'consent-ends-soon',
  name: '同意快到期',
  severity: 'warns',
  sentences: ['“公开依据与同意”还有 … 天到期，到期后这一条自动不再公开。请早些重新征得同意。'],
  example: {
    replace: 'basis: already-public',
    wrong: 'basis: already-public\n  expires: 2026-12-02',
    right: 'basis: already-public\n  expires: 2027-12-02',
    says: '“公开依据与同意”还有 10 天到期，到期后这一条自动不再公开。请早些重新征得同意。',
  },
};
