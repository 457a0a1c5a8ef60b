import { unquoted } from './fold.ts';
import { encodeHan } from './han-code.ts';
import { conceptMark } from './tokens.ts';

/**
 * Which concepts a text holds: the places in `groups` of the groups of which it has a word, once for every time, five at most.
 * A word has also the concepts of the words within it (婚姻家庭纠纷: 调解 and 婚姻).
 */
export function conceptsIn(text: string, groups: string[][]): number[] {
  const times = new Map<number, number>();
  const within = conceptsWithin(groups);
  for (const { text: word, concept } of splitByConcepts(unquoted(text), groups)) {
    if (concept === undefined) continue;
    for (const one of within(word)) times.set(one, (times.get(one) ?? 0) + 1);
  }
  return [...times].flatMap(([concept, count]) => Array.from({ length: Math.min(count, 5) }, () => concept));
}

/** A text cut into the words of the groups, the longest first, and what stands between them; a number is not part of a longer one. */
export function splitByConcepts(text: string, groups: string[][]): Piece[] {
  const known = conceptsByWord(groups);
  if (known.size === 0) return text ? [{ text }] : [];
  const pieces: Piece[] = [];
  for (const [at, piece] of text.split(patternOf(groups)).entries()) {
    const last = pieces[pieces.length - 1];
    // Older Safari has no lookbehind: what a longer number or word ends in is put back.
    const ends = /^[a-z\d]/.test(piece) && last?.concept === undefined && /[a-z\d]$/.test(last?.text ?? '');
    if (at % 2 && !ends) pieces.push({ text: piece, concept: known.get(piece)! });
    else if (last && last.concept === undefined) last.text += piece;
    else if (piece) pieces.push({ text: piece });
  }
  return pieces;
}

/** A text with the first word of its group for every word that has others (苏州市妇女联合会: 苏州市妇联). */
export function inSiteWords(text: string, groups: string[][]): string {
  return splitByConcepts(text, groups)
    .map((piece) => (piece.concept === undefined ? piece.text : groups[piece.concept]![0]!))
    .join('');
}

const patternOf = onceForEach((groups: string[][]) => {
  const words = groups.flat().sort((one, other) => other.length - one.length);
  const sources = words.map((word) => {
    const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return /[a-z\d]$/.test(word) ? `${literal}(?![a-z\\d])` : literal;
  });
  return new RegExp(`(${sources.join('|')})`, 'u');
});

const conceptsByWord = onceForEach(
  (groups: string[][]) => new Map(groups.flatMap((words, at) => words.map((word) => [word, at] as const))),
);

/** The groups of which a word holds a word, its own among them. */
const conceptsWithin = onceForEach((groups: string[][]) => {
  const known = new Map<string, number[]>();
  return (word: string): number[] => {
    const concepts =
      known.get(word) ?? groups.flatMap((words, at) => (words.some((one) => word.includes(one)) ? [at] : []));
    known.set(word, concepts);
    return concepts;
  };
});

/** What is made of the same groups, or words, is made once. */
export function onceForEach<Kind extends object, Made>(make: (one: Kind) => Made): (one: Kind) => Made {
  const made = new WeakMap<Kind, Made>();
  return (one) => {
    if (!made.has(one)) made.set(one, make(one));
    return made.get(one)!;
  };
}

/** The token that stands in the index for a group; it is named by the first word, so that two sites have the same. */
export function conceptToken([name = '']: string[]): string {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  return conceptMark + letters.replace(/\p{Script=Han}+/gu, encodeHan);
}

/** Part of a question; `concept` is the place of its group, where it is a word of one. */
export interface Piece {
  text: string;
  concept?: number;
}
