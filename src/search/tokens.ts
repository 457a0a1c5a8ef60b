import { quotes, unquoted, usual } from './fold.ts';
import { encodeHan } from './han-code.ts';

/**
 * The tokens by which a line of text is found. Of a run of Chinese characters (妇女微家) every two neighbours are one token
 * (妇女 女微 微家), so that nothing hangs on anybody's word list; its first and its last character also stand alone, so that a
 * phrase is found across punctuation too. Quotation marks do not end a run.
 */
export function indexTokens(line: string): string[] {
  return runsOf(usual(line)).flatMap((run) => codesOf(plain(run), { first: true, last: true }));
}

/** What somebody typed as the tokens that follow one another where it stands; its ends may lie within a run. */
export function phraseTokens(text: string): string[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at) => codesOf(run, { first: at > 0, last: at < runs.length - 1 }));
}

/** Tokens for the days that people also write in one (8·26 and 8.26: 826), not for quantities (4.4 万). */
export function joinedNumbers(text: string): string[] {
  const numbers = text.match(/\d+(?:[.·・‧]\d+)+(?!\d|\s*[%％‰℃万亿千百个多倍元米平公吨亩岁年分])/gu) ?? [];
  const days = numbers.filter((number) => /^(?:\d{2,4}\D)?[01]?\d\D[0-3]?\d$/.test(number));
  return [...new Set(days)].map((number) => `0${number.replace(/\D/g, '')}`);
}

/** The words of a text: its runs of Chinese characters, and what else stands without a sign between. */
export function wordsOf(text: string): string[] {
  return runsOf(text).map(unquoted);
}

/** Begins the token of a concept; a letter that no text has. */
export const conceptMark = '0ʘ';
const words = new RegExp(
  `\\p{Script=Han}(?:[${quotes}]*\\p{Script=Han})*|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

function runsOf(text: string): string[] {
  return (text.match(words) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

function codesOf(word: string, alone: { first: boolean; last: boolean }): string[] {
  if (!chinese.test(word)) return [`0${word}`];
  const codes = Array.from(unquoted(word), encodeHan);
  if (codes.length === 1) return codes;
  const pairs = codes.slice(1).map((code, at) => codes[at]! + code);
  return [...(alone.first ? codes.slice(0, 1) : []), ...pairs, ...(alone.last ? codes.slice(-1) : [])];
}

/** A word as Pagefind's program in the browser makes those of a question: in lower case, without accents. */
function plain(word: string): string {
  if (chinese.test(word)) return word;
  const bare = word.toLowerCase().normalize('NFD').replace(accents, '');
  return voiced.test(bare) ? bare.normalize('NFC') : bare;
}

const chinese = /^\p{Script=Han}/u;
/** The signs that make が of か are part of the letter. */
const voiced = /[\u3099\u309a]/;
const accents = /(?![\u3099\u309a])\p{M}/gu;
