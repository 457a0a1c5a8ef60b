import { withoutAsking } from './asking.ts';
import { fold, unquoted } from './fold.ts';
import { countOf, followed } from './found.ts';
import { together } from './in-pairs.ts';
import { chosenIn } from './lookups.ts';
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
    if (wide) return enriched(answered, asked, search);
    return few ? withIntended(answered, asked, search) : answered;
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

/**
 * With what else has all the words where a question found little: then all of the kind that it names, unless a name was asked for;
 * and where nothing has its words, what has at least those that mean the same as others.
 */
async function enriched(found: Answered, question: Question, search: Tools): Promise<Answered> {
  const text = Object.keys(found.implied).length > 0 ? question.text : (found.said ?? question.text);
  const asked = { ...question, text: withoutAsking(text) };
  // Who asks for something by its name wants nothing else.
  if (await bears(text, found, search)) return found;
  const { implied, said = '', exact } = found;
  const named = await bears(said, found, search, true);
  const last = !implied['类型'] ? byConceptAlone : everything;
  let all = found;
  for (const way of [byConcept, together, ...(named && last === everything ? [] : [last])]) {
    if (countOf(all) >= little) break;
    const chosen = way === last ? { ...implied, ...chosenIn(question.chosen) } : question.chosen;
    const more = await way({ ...asked, chosen }, search);
    if (more && (exact.length === 0 || way !== byConceptAlone || countOf(more) <= 10))
      all = followed(all, more);
  }
  return all;
}

/** With what is of the kind and in the place that the question names, where few pages have its very words. */
async function withIntended(found: Answered, question: Question, search: Tools): Promise<Answered> {
  if (countOf(found) >= little) return found;
  const intended = { ...nothing, ...(await byIntent(question, search)) };
  // What bears the name in other words is meant more than what mentions it in these.
  if (await bears(intended.said ?? '', intended, search)) return followed(intended, found);
  return countOf(intended) > 0 ? followed(found, await enriched(intended, question, search)) : found;
}

/** The wide ones leave out or choose something of the question; the literal one may find few. */
const ways: [way: Way, options?: { wide?: boolean; few?: boolean }][] = [
  [asTyped, { few: true }],
  [simplified],
  [byIntent, { wide: true }],
  [withoutTheAsking, { wide: true }],
  [byConcept, { wide: true }],
  [byEar],
  [together],
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
