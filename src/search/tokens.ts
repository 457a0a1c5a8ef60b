import { quotes, unquoted, usual } from './fold.ts';
import { decodeHan, encodeHan } from './han-code.ts';

/**
 * A line of text as the tokens of the search index. Of a run of Chinese characters (妇女微家) every two neighbours are one
 * token (妇女 女微 微家), so that nothing hangs on anybody's word list; its first and its last character also stand alone, so
 * that a phrase is found across punctuation too. Quotation marks do not end a run. Punctuation hangs on the token before it;
 * of a line without words nothing stays.
 */
export function indexTokens(line: string): string {
  const runs = runsOf(usual(line).trim().replace(/\s+/gu, gap));
  return runs.map((run) => dress(codesOf(run, { first: true, last: true }), run)).join(' ');
}

/** What somebody typed as the tokens that follow one another where it stands; its ends may lie within a run. */
export function phraseTokens(text: string): string[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at) => codesOf(run, { first: at > 0, last: at < runs.length - 1 }));
}

/** The text of tokens, and for every token where it begins in it. */
export function readTokens(content: string): { text: string; starts: number[] } {
  let text = '';
  let within = false;
  const starts: number[] = [];
  for (const token of content.split(/\s+/u)) {
    if (token.startsWith(conceptMark) || token.includes(unseen)) {
      starts.push(text.length);
      continue;
    }
    const [, before = '', code = '', after = ''] = parts.exec(token)!;
    const word = code.startsWith('0') ? code.slice(1) : decodeHan(code);
    const characters = [...word];
    const chinese = !code.startsWith('0');
    const said = !chinese || within ? (characters.length > 1 && chinese ? characters[0]! : word) : '';
    starts.push(text.length + before.length);
    text += before + said + after;
    within = chinese && (characters.length > 1 || !within);
  }
  return { text: text.replaceAll(gap, ' ').replaceAll(`${lineEnd}.`, lineEnd), starts };
}

/** Tokens for the days that people also write in one (8·26 and 8.26: 826), not for quantities (4.4 万); they are found and not shown. */
export function joinedNumbers(text: string): string[] {
  const numbers = text.match(/\d+(?:[.·・‧]\d+)+(?!\d|\s*[%％‰℃万亿千百个多倍元米平公吨亩岁年分])/gu) ?? [];
  const days = numbers.filter((number) => /^(?:\d{2,4}\D)?[01]?\d\D[0-3]?\d$/.test(number));
  return [...new Set(days)].map((number) => `0${number.replace(/\D/g, '')}${unseen}`);
}

/** The words of a text: its runs of Chinese characters, and what else stands without a sign between. */
export function wordsOf(text: string): string[] {
  return runsOf(text).map(({ word }) => unquoted(word));
}

/** Begins the token of a concept; a letter that no text has. */
export const conceptMark = '0ʘ';
/** Marks a token that is found and not shown. */
const unseen = '\u2062';
/** Ends a line in the index; a sign that is neither a letter nor a space. */
export const lineEnd = '\u2063';
/** Keeps the gaps of a text (2018 年). */
const gap = '\u2060';
const parts = /^([^a-z0-9]*)((?:0[\p{L}\p{N}\p{M}]*)|[a-z0-9]*)(.*)$/su;
const pieces = new RegExp(
  `\\p{Script=Han}(?:[${quotes}]*\\p{Script=Han})*|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}])+|[^\\p{L}\\p{N}\\p{M}]+`,
  'gu',
);
/** A character of a run and the quotation marks behind it. */
const quoted = new RegExp(`\\p{Script=Han}[${quotes}]*`, 'gu');

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (/[\p{L}\p{N}]/u.test(piece)) {
      runs.push({ word: piece, before, after: '' });
      before = '';
    } else if (runs.length > 0) runs.at(-1)!.after = piece;
    else before = piece;
  }
  return runs;
}

function codesOf({ word }: Run, alone: { first: boolean; last: boolean }): string[] {
  if (!/^\p{Script=Han}/u.test(word)) return [`0${word}`];
  const characters = [...unquoted(word)];
  const pairs = characters.slice(1).map((character, at) => encodeHan(characters[at]! + character));
  const tokens = [
    ...(alone.first ? [encodeHan(characters[0]!)] : []),
    ...pairs,
    ...(alone.last ? [encodeHan(characters.at(-1)!)] : []),
  ];
  return tokens.length > 0 ? tokens : [encodeHan(word)];
}

function dress(codes: string[], { word, before, after }: Run): string {
  // The second code is the pair of the first character, and so on.
  const signs = word.match(quoted)?.map((one) => one.replace(/^./su, '')) ?? [];
  return before + codes.map((code, at) => code + (signs[at - 1] ?? '')).join(' ') + after;
}

interface Run {
  word: string;
  /** The signs before it, where it is the first of its line. */
  before: string;
  after: string;
}
