import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { encodeHan } from './han-code.ts';
import { indexTokens, phraseTokens } from './tokens.ts';

const readable = (tokens: string[]) =>
  tokens.map((token) => (token.startsWith('0') ? token : decodeHan(token))).join(' ');
/** Whether an index would find the phrase: its tokens follow one another. */
const found = (line: string, phrase: string) =>
  ` ${indexTokens(line).join(' ')} `.includes(` ${phraseTokens(fold(phrase)).join(' ')} `);

describe('a code', () => {
  it('gives back every Chinese character, also the rare ones', () => {
    for (const character of ['㐀', '一', '龥', '〇', '々', '𠮷', '𰻝', '豈']) {
      expect(decodeHan(encodeHan(character + '家'))).toBe(character + '家');
      expect(encodeHan(character)).toMatch(/^[1-9a-z][0-9a-z]{2,4}$/);
    }
  });
});

describe('tokens', () => {
  it('are pairs of neighbours, with the ends of a run alone', () => {
    expect(readable(indexTokens('妇女微家'))).toBe('妇 妇女 女微 微家 家');
    expect(readable(phraseTokens('女微家'))).toBe('女微 微家');
    expect(readable(phraseTokens('826助学'))).toBe('0826 助 助学');
    expect(readable(phraseTokens('绣'))).toBe('绣');
  });

  it('go on across quotation marks, which nobody types', () => {
    expect(found('江苏省“三八”红旗手', '省三八红旗手')).toBe(true);
    expect(found('“益·企”会客厅', '益企会客厅')).toBe(true);
  });

  it('are the same for other forms of letters and digits, and make no letters of signs', () => {
    expect(readable(indexTokens('ＨＰＶ３'))).toBe('0hpv3');
    expect(found('37℃母爱', fold('37℃母爱'))).toBe(true);
  });

  it('are in lower case and without accents, as Pagefind makes what is typed', () => {
    expect(indexTokens('Café ÉCOLE がくえん 한글')).toEqual([
      '0cafe',
      '0ecole',
      '0がくえん',
      '0한글'.normalize('NFD'),
    ]);
  });

  it('find every part of a line, across punctuation too', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[一-丐]{1,4}([，。“”A1]?[一-丐]{1,5}){0,4}$/u),
        fc.nat(),
        fc.nat(),
        (line, start, length) => {
          const characters = [...line];
          const from = start % characters.length;
          const part = characters
            .slice(from, from + 2 + (length % 5))
            .join('')
            .replace(/^[，。“”]+|[，。“”]+$/g, '');
          if (/[一-丐].*[一-丐]/u.test(part)) expect(found(line, part)).toBe(true);
        },
      ),
    );
  });
});

/** The Chinese text of a code: its digits are a place after U+3400, above the least number of three digits, or with z a code point. */
function decodeHan(code: string): string {
  return code.replace(/z(.{4})|(.)(.{2})/g, (_, rare: string | undefined, first = '', rest = '') =>
    String.fromCodePoint(rare ? parseInt(rare, 36) : parseInt(first + rest, 36) - 36 ** 2 + 0x3400),
  );
}
