import { expect, it } from 'vitest';
import { cardOf } from './card.ts';
import { consent, sample } from './samples.ts';

it.each([
  ['最美家庭', 'national', '2018 国家级 · 最美家庭'],
  ['江苏省五好家庭', 'province', '2018 江苏省五好家庭'],
])('says the level of the honour %s only where its name does not', (title, level, words) => {
  const honors = [{ title, level, year: '2018' }];
  expect(cardOf(sample('families', { kind: 'finest', honors, consent })).tags).toEqual([words]);
});
