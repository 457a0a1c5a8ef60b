import type { Answered, Question, Tools } from './answer.ts';
import { contentsOf, withoutAsking } from './asking.ts';
import { splitByConcepts } from './concepts.ts';
import { countOf, followed } from './found.ts';
import { intentOf, shortNames } from './intent.ts';
import type { Chosen } from './index.ts';
import { chosenIn, conceptual, counter, phrase } from './lookups.ts';
import type { Answer } from './pagefind.ts';
import { phraseTokens } from './tokens.ts';

/** Every page that passes the filters. */
export async function everything({ chosen }: Question, { index }: Tools) {
  const all = await index.all(chosen);
  return {
    exact: [...all.results.values()],
    facets: counter((other) => index.all(other), chosen, all),
  };
}

/** Every part of it stands there as it was typed. */
export async function asTyped(question: Question, search: Tools): Found {
  const { text, chosen } = question;
  const { index, files, words } = search;
  // A district and a kind with a space between are filters, not words that stand somewhere on a page.
  const intent = text.includes(' ') ? intentOf(text, words) : undefined;
  if (intent?.chosen['地区'] && !intent.rest) return undefined;
  const parts = text.split(' ').filter((part) => phraseTokens(part).length > 0);
  const phrases = await Promise.all(parts.map((part) => phrase(part, chosen, index, files)));
  const [first] = phrases;
  if (!first) return undefined;
  const pages = [...first.results.keys()].filter((id) => phrases.every(({ results }) => results.has(id)));
  const tokens = parts.flatMap(phraseTokens);
  const all = (other: Chosen) => index.every(tokens, other);
  if (pages.length === 0) {
    // What only the chosen filters hide is no reason to look for something else.
    const hidden =
      Object.keys(chosenIn(chosen)).length > 0 && (await asTyped({ ...question, chosen: {} }, search));
    return hidden ? { facets: counter(all, chosen, first) } : undefined;
  }
  const wide = tokens.length > 1 ? await all(chosen) : first;
  const known = new Set(pages);
  const regions = await regionsNamed(text, search);
  const exact = [...wide.results.values()]
    .filter(({ id }) => known.has(id))
    .sort((one, other) => Number(regions.has(other.id)) - Number(regions.has(one.id)));
  // Of a longer text the words stand for themselves.
  const isTerm = text.split(' ').every((part) => splitByConcepts(part, words.groups).length === 1);
  const same = isTerm ? await byConcept(question, search) : undefined;
  const facets =
    parts.length === 1
      ? counter((other) => phrase(parts[0]!, other, index, files), chosen, first)
      : counter(all, chosen, wide);
  return followed({ exact, facets }, same);
}

/** What it asks for, without the words of asking; what has less of it comes after what has more. */
export async function withoutTheAsking(question: Question, search: Tools): Found {
  let first: Awaited<Found>;
  let last = '';
  for (const text of contentsOf(question.text, search.words)) {
    // Without its kind a thing is still the same (五亮工程), without what is done about it no longer (免费培训).
    if (first && countOf(first) >= (last.startsWith(text) ? enough : few)) break;
    last = text;
    const some = first ? [asTyped, byConcept] : [asTyped, byConcept, byEar, corrected];
    const found = await firstOf(some, { ...question, text }, search);
    first = first ? followed(first, found) : found && { ...found, said: found.said ?? text };
  }
  return first;
}

/** With a word that means the same. */
export async function byConcept({ text, chosen }: Question, search: Tools): Found {
  const found = await conceptual(withoutAsking(text, search.words), chosen, search);
  if (!found?.answer.results.size) return undefined;
  return {
    exact: [...found.answer.results.values()],
    facets: counter((other) => search.index.every(found.tokens, other), chosen, found.answer),
    said: found.said,
  };
}

/** What letters sound like. */
export const byEar: Way = async (...asked) => (await mistyped()).byEar(...asked);
/** What letters sound like that run on from one word to another (gusumuyingshi) or stop short (gaochunx). */
export const byEarInParts: Way = async (...asked) => (await mistyped()).byEarInParts(...asked);
/** With one character put right. */
export const corrected: Way = async (...asked) => (await mistyped()).corrected(...asked);

/** The first of some ways that finds something. */
export async function firstOf(some: Way[], question: Question, search: Tools): Found {
  for (const way of some) {
    const found = await way(question, search);
    if (found && countOf(found) > 0) return found;
  }
  return undefined;
}

/** The pages of regions that are called so, in short perhaps: long ones, which mention their name less than others do. */
async function regionsNamed(
  text: string,
  { index, words: { facets, types } }: Tools,
): Promise<Answer['results']> {
  const all = facets['地区'] ?? [];
  const named = all.filter((region) => shortNames(region, all).includes(text));
  const found = named.length > 0 && (await index.all({ 类型: [types.region!], 地区: named }));
  return found ? found.results : new Map();
}

/** Fewer results than these are few. */
export const few = 3;
/** A page of results. */
export const enough = 10;

/** Loaded like the files that it reads: few questions need it. */
const mistyped = () => import('./mistyped.ts');

/** Looks in one way; undefined where it finds nothing. */
export type Way = (question: Question, search: Tools) => Promise<Partial<Answered> | undefined>;
export type Found = ReturnType<Way>;
