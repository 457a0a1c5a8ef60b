import type { Rule } from './rule.ts';

/** Consent that has run out: the entry is left out and the rest goes on. */
export const consentExpired: Rule = {
  id: 'consent-expired',
  name: '同意到期',
  severity: 'blocks-entry',
  sentences: ['“公开依据与同意”在 … 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。'],
  example: {
    replace: 'basis: already-public',
    wrong: 'basis: already-public\n  expires: 2026-11-01',
    right: 'basis: already-public\n  expires: 2027-11-01',
    says: '“公开依据与同意”在 2026-11-01 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。',
  },
};
