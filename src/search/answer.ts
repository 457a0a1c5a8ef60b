import { fold, unquoted } from './fold.ts';
import { countOf, followed } from './found.ts';
import { chosenIn } from './lookups.ts';
import { inPieces } from './pieces.ts';
import { loosely } from './loosely.ts';
import type { Chosen, Counts } from './index.ts';
import type { Index, Result } from './pagefind.ts';
import {
  asTyped,
  bears,
  byConcept,
  byConceptAlone,
  byEar,
  byEarInParts,
  byIntent,
  corrected,
  everything,
  withoutTheAsking,
  type Way,
} from './ways.ts';
import { simplify, type WordFiles, type Words } from './words.ts';

/** Answers a question in the first way that finds something, from the most literal to the loosest. */
export async function answer(question: Question, search: Tools): Promise<Answered> {
  const typed = unquoted(fold(question.text));
  // Characters that stand one by one (姑 苏 区) are one word.
  const whole = /^\p{Script=Han}( \p{Script=Han})+$/u.test(typed) ? typed.replaceAll(' ', '') : typed;
  const asked = { ...question, text: [...whole].slice(0, longest).join('') };
  if (!/[\p{L}\p{N}]/u.test(asked.text)) return { ...nothing, ...(await everything(asked, search)) };
  for (const [way, { wide = false, few = false } = {}] of ways) {
    const found = await way(asked, search);
    if (!found) continue;
    const answered = { ...nothing, ...found };
    if (way === simplified) return answered;
    if (few) return withParts(await withIntended(answered, asked, search), asked, search, little);
    return withParts(wide ? await enriched(answered, asked, search) : answered, asked, search);
  }
  return nothing;
}

/** In the characters that the site uses, all over again. */
async function simplified(question: Question, search: Tools) {
  if (!/\p{Script=Han}/u.test(question.text) || question.said) return undefined;
  const text = simplify(question.text, await search.files.traditional());
  if (text === question.text) return undefined;
  const found = await answer({ ...question, text, said: true }, search);
  if (countOf(found) === 0) return undefined;
  return { ...found, said: found.said ?? text };
}

/** With words that mean the same, then with all of the kind that it names, where a question found little; unless a name was asked for. */
async function enriched(found: Answered, question: Question, search: Tools): Promise<Answered> {
  const { implied, said = '' } = found;
  const text = Object.keys(implied).length > 0 ? question.text : said || question.text;
  // Who asks for something by its name wants nothing else.
  if (countOf(found) >= little || (await bears(text, found, search))) return found;
  const same = followed(found, await byConcept({ ...question, text }, search));
  if (countOf(same) >= little || !implied['类型'] || (await bears(said, found, search, true))) return same;
  return followed(
    same,
    await everything({ ...question, chosen: { ...implied, ...chosenIn(question.chosen) } }, search),
  );
}

/** With what is of the kind and in the place that the question names, where few pages have its very words. */
async function withIntended(found: Answered, question: Question, search: Tools): Promise<Answered> {
  if (countOf(found) >= little) return found;
  const intended = { ...nothing, ...(await byIntent(question, search)) };
  return countOf(intended) > 0 ? followed(found, await enriched(intended, question, search)) : found;
}

/** With what has all the words of a question apart, where it found fewer than would fill a page, unless something bears the name or is of the type. */
async function withParts(found: Answered, question: Question, search: Tools, enough = 10): Promise<Answered> {
  const { implied, said } = found;
  if (countOf(found) >= (implied['类型'] ? little : enough)) return found;
  const text = Object.keys(implied).length > 0 ? question.text : (said ?? question.text);
  for (const name of [text, said]) if (name && (await bears(name, found, search))) return found;
  return followed(found, await inPieces({ ...question, text }, search));
}

/** The wide ones leave out or choose something of the question; the literal one may find few. */
const ways: [way: Way, options?: { wide?: boolean; few?: boolean }][] = [
  [asTyped, { few: true }],
  [simplified],
  [byIntent, { wide: true }],
  [withoutTheAsking, { wide: true }],
  [byConcept, { wide: true }],
  [byEar],
  [inPieces],
  [byEarInParts],
  [corrected],
  [byConceptAlone],
  [loosely],
];

/** Characters of a question; the box takes fewer, an address may hold any number. */
const longest = 100;
/** Fewer results than these are little. */
const little = 3;
const nothing: Answered = { exact: [], related: [], implied: {} };

export interface Question {
  text: string;
  chosen: Chosen;
  kept: string[];
  /** Whether the text is already another than what was typed. */
  said?: boolean;
}

export interface Tools {
  index: Index;
  files: WordFiles;
  words: Words;
}

export interface Answered {
  /** They hold what was asked for. */
  exact: Result[];
  /** They hold something of it. */
  related: Result[];
  implied: Chosen;
  said?: string | undefined;
  facets?: (() => Promise<Counts>) | undefined;
}
