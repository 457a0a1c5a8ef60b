import { expect, it } from 'vitest';
import { searchFiles } from './search-files.ts';
import { initialFiles } from './search-words.ts';

it('has the initials of Chinese terms, and of a surname that sounds otherwise', () => {
  expect(initialFiles(['高春香', '曾红'])).toEqual(
    new Map([
      ['g', [['gcx', '高春香']]],
      ['c', [['ch', '曾红']]],
      ['z', [['zh', '曾红']]],
    ]),
  );
});

it('takes the letters of a term itself for no initials: they would be heard as themselves without end', () => {
  expect(initialFiles(['hpv', 'diy', '无线wifi'])).toEqual(new Map());
});

it('compares words without the quotation marks that nobody types', () => {
  const words = {
    same: [{ terms: ['“五亮”工程', '益·企'] }],
    explained: [{ term: '“826”', sentence: '助学。' }],
  };
  expect(searchFiles([], words).get('words.json')).toMatchObject({
    groups: [['五亮工程', '益企']],
    explained: { 826: '助学。' },
  });
});
