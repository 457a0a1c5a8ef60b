import { expect, test } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

test('pages of the site are fetched on intent, below its sub-path and without the desk', () => {
  expect(JSON.parse(speculationRules('/fulian/'))).toEqual({
    prefetch: [
      {
        where: { and: [{ href_matches: '/fulian/*/' }, { not: { href_matches: '/fulian/admin/*' } }] },
        eagerness: 'moderate',
      },
    ],
  });
});
