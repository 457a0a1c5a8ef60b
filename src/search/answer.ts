import { withoutAsking } from './asking.ts';
import { fold } from './fold.ts';
import type { Chosen, Counts } from './index.ts';
import type { Index, Result } from './pagefind.ts';
import {
  asTyped,
  byConcept,
  byConceptAlone,
  byEar,
  byIntent,
  corrected,
  everything,
  firstOf,
  loosely,
  together,
  withoutTheAsking,
  type Way,
} from './ways.ts';
import { simplify, type WordFiles, type Words } from './words.ts';

/** Answers a question in the first way that finds something, from the most literal to the loosest. */
export async function answer(question: Question, search: Tools): Promise<Answered> {
  const asked = { ...question, text: [...fold(question.text)].slice(0, longest).join('') };
  if (!/[\p{L}\p{N}]/u.test(asked.text)) return { ...nothing, ...(await everything(asked, search)) };
  for (const [way, { wide = false } = {}] of ways) {
    const found = await way(asked, search);
    if (found) return wide ? enriched({ ...nothing, ...found }, asked, search) : { ...nothing, ...found };
  }
  return nothing;
}

/** In the characters that the site uses, all over again. */
async function simplified(question: Question, search: Tools) {
  if (!/\p{Script=Han}/u.test(question.text) || question.said) return undefined;
  const text = simplify(question.text, await search.files.characters());
  if (text === question.text) return undefined;
  const found = await answer({ ...question, text, said: true }, search);
  if (found.exact.length + found.related.length === 0) return undefined;
  return { ...found, said: found.said ?? text };
}

/** With what else has all the words, where a question found little. */
async function enriched(found: Answered, question: Question, search: Tools): Promise<Answered> {
  if (found.exact.length + found.related.length >= few) return found;
  const known = new Set([...found.exact, ...found.related].map(({ id }) => id));
  const text = Object.keys(found.implied).length > 0 ? question.text : (found.said ?? question.text);
  const asked = { ...question, text: withoutAsking(text) };
  const more = await firstOf([byConcept, together], asked, search);
  const others = [...(more?.exact ?? []), ...(more?.related ?? [])].filter(({ id }) => !known.has(id));
  return { ...found, related: [...found.related, ...others] };
}

/** The wide ones leave out or choose something of the question. */
const ways: [way: Way, options?: { wide: boolean }][] = [
  [asTyped],
  [simplified],
  [byIntent, { wide: true }],
  [withoutTheAsking, { wide: true }],
  [byConcept, { wide: true }],
  [byEar],
  [together],
  [corrected],
  [byConceptAlone],
  [loosely],
];

/** Characters of a question; the box takes fewer, an address may hold any number. */
const longest = 100;
/** Fewer results than these are little. */
const few = 3;
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
  facets?: () => Promise<Counts>;
}
