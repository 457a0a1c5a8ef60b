import { expect, test } from 'vitest';
import { undressed } from './dressed.ts';

test('every page has the styles of its parts, as far as any page of the site has them', () => {
  expect(undressed()).toEqual([]);
});
