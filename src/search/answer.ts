import { bears, byIntent } from './by-intent.ts';
import { fold, unquoted } from './fold.ts';
import { countOf, followed } from './found.ts';
import { chosenIn } from './lookups.ts';

import { inPieces, loosely } from './pieces.ts';
import type { Chosen, Counts } from './index.ts';
import type { Index, Result } from './pagefind.ts';
import {
  asTyped,
  byConcept,
  byEar,
  byEarInParts,
  corrected,
  enough,
  everything,
  few,
  withoutTheAsking,
  type Way,
} from './ways.ts';
import { simplify, type WordFiles, type Words } from './words.ts';

/** Answers a question in the first way that finds something, from the most literal to the loosest. */
export async function answer(question: Question, search: Tools): Promise<Answered> {
  const typed = unquoted(fold(question.text));
  // Characters that stand one by one (姑 苏 区) are one word.
  const whole = /^\p{Script=Han}( \p{Script=Han})+$/u.test(typed) ? typed.replaceAll(' ', '') : typed;
  const asked = { ...question, text: whole };
  if (!asked.text) return { ...nothing, ...(await everything(asked, search)) };
  if (!/[\p{L}\p{N}]/u.test(asked.text)) return nothing;
  for (const [way, reach] of ways) {
    const found = await way(asked, search);
    if (!found) continue;
    const answered = { ...nothing, ...found };
    if (way === simplified) return answered;
    const more = reach && (await { literal: withIntended, wide: enriched }[reach](answered, asked, search));
    return withParts(more ?? answered, asked, search, reach);
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
  const text = meant(found, question);
  // Who asks for something by its name wants nothing else.
  if (countOf(found) >= few || (await bears(text, found, search))) return found;
  const same = followed(found, await byConcept({ ...question, text }, search));
  if (countOf(same) >= few || !implied['类型'] || (await bears(said, found, search, true))) return same;
  return followed(
    same,
    await everything({ ...question, chosen: { ...implied, ...chosenIn(question.chosen) } }, search),
  );
}

/** With what is of the kind and in the place that the question names, where few pages have its very words. */
async function withIntended(found: Answered, question: Question, search: Tools): Promise<Answered> {
  if (countOf(found) >= few) return found;
  const intended = { ...nothing, ...(await byIntent(question, search)) };
  return countOf(intended) > 0 ? followed(found, await enriched(intended, question, search)) : found;
}

/**
 * With what has all the words of a question apart, where it found little, unless something bears the name, or is of the type and
 * the type is all that stands apart; then with what a way that chose or left out something of the question may have mistaken for it.
 */
async function withParts(
  found: Answered,
  question: Question,
  search: Tools,
  reach?: Reach,
): Promise<Answered> {
  const { implied, said } = found;
  const isOfType = implied['类型'] && !(said && /[^\p{L}\p{N}]/u.test(question.text));
  if (countOf(found) >= (isOfType || reach === 'literal' ? few : enough)) return found;
  const text = meant(found, question);
  for (const name of [text, said]) if (name && (await bears(name, found, search))) return found;
  const more = followed(found, await inPieces({ ...question, text }, search));
  if (reach !== 'wide' || countOf(more) >= few) return more;
  const meaning = followed(more, await corrected(question, search));
  return countOf(meaning) >= few || Object.keys(implied).length || (await bears(text, meaning, search, true))
    ? meaning
    : followed(meaning, await loosely({ ...question, text }, search));
}

/** The question in the words that it was understood in; with its filters where these were taken out of it. */
function meant({ implied, said }: Answered, { text }: Question): string {
  return Object.keys(implied).length > 0 ? text : said || text;
}

/** The wide ones leave out or choose something of the question; the literal one wants its very words. */
const ways: [way: Way, reach?: Reach][] = [
  [asTyped, 'literal'],
  [simplified],
  [byIntent, 'wide'],
  [withoutTheAsking, 'wide'],
  [byConcept],
  [byEar],
  [inPieces],
  [byEarInParts],
  [corrected],
  [loosely],
];

const nothing: Answered = { exact: [], related: [], implied: {} };

type Reach = 'literal' | 'wide';

export interface Question {
  text: string;
  chosen: Chosen;
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
  /** Words of the question that stand on no page, where what was found is only related. */
  lacking?: string[];
  without?: Record<string, string>;
  said?: string | undefined;
  facets?: (() => Promise<Counts>) | undefined;
}
