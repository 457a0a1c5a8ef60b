import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { decodeHan, encodeHan } from './han-code.ts';
import { indexTokens, phraseTokens, readTokens } from './tokens.ts';

const readable = (tokens: string[]) =>
  tokens.map((token) => (token.startsWith('0') ? token : decodeHan(token))).join(' ');
/** Whether an index would find the phrase: its tokens follow one another, punctuation left out. */
const found = (line: string, phrase: string) =>
  ` ${indexTokens(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')} `.includes(` ${phraseTokens(phrase.toLowerCase()).join(' ')} `);

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
    expect(readable(indexTokens('妇女微家').split(' '))).toBe('妇 妇女 女微 微家 家');
    expect(readable(phraseTokens('女微家'))).toBe('女微 微家');
    expect(readable(phraseTokens('826助学'))).toBe('0826 助 助学');
    expect(readable(phraseTokens('绣'))).toBe('绣');
  });

  it('go on across quotation marks, which nobody types', () => {
    expect(found('江苏省“三八”红旗手', '省三八红旗手')).toBe(true);
    expect(found('“益·企”会客厅', '益企会客厅')).toBe(true);
    expect(readTokens(indexTokens('江苏省“三八”红旗手。')).text).toBe('江苏省“三八”红旗手。');
  });

  it('are the same for other forms of letters and digits, and make no letters of signs', () => {
    expect(readable(indexTokens('ＨＰＶ３').split(' '))).toBe('0HPV3');
    expect(found('37℃母爱', fold('37℃母爱'))).toBe(true);
  });

  it('give back the line with its signs and gaps', () => {
    const line = '“最美家庭”，是 2018 年𠮷田家的 App-Store！';
    expect(readTokens(indexTokens(line)).text).toBe(line);
  });

  it('give back any line, and say where each began', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-十a-zA-Z0-9，。“”·（） 𠮷]{0,30}$/u), (typed) => {
        const line = typed.trim().replace(/\s+/g, ' ');
        const { text, starts } = readTokens(indexTokens(line));
        expect(text).toBe(/[\p{L}\p{N}]/u.test(line) ? line : '');
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
    );
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
