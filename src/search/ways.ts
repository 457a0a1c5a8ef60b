import type { Answered, Question, Tools } from './answer.ts';
import { contentsOf, withoutAsking } from './asking.ts';
import { splitByConcepts } from './concepts.ts';
import { intentOf } from './intent.ts';
import type { Chosen } from './index.ts';
import { conceptual, counter, phrase } from './lookups.ts';
import { isNamedSo, type Result } from './pagefind.ts';
import { titleOf } from './rank.ts';
import { heardAs, meantBy } from './sounds.ts';
import { phraseTokens, wordsOf } from './tokens.ts';

/** Every page that passes the filters. */
export async function everything({ chosen }: Question, { index }: Tools) {
  const all = await index.all(chosen);
  return {
    exact: [...all.results.values()],
    facets: counter((other) => index.all(other), chosen, all),
  };
}

/** Every part of it stands there as it was typed. */
export async function asTyped({ text, chosen }: Question, { index, files, words }: Tools): Found {
  const parts = text
    .split(' ')
    .map(phraseTokens)
    .filter((tokens) => tokens.length > 0);
  const phrases = await Promise.all(parts.map((tokens) => phrase(tokens, chosen, index, files)));
  const pages = phrases.reduce<Set<string>>(
    (kept, { results }) => new Set([...kept].filter((id) => results.has(id))),
    new Set(phrases[0]!.results.keys()),
  );
  const tokens = parts.flat();
  const clauses = clausesOf(text);
  const apart =
    clauses !== text && (await asTyped({ text: clauses, chosen, kept: [] }, { index, files, words }));
  if (pages.size === 0) {
    if (apart) return apart;
    // What only the chosen filters hide is no reason to look for something else.
    const filtered = Object.values(chosen).some((values) => values.length > 0);
    const hidden = filtered && (await asTyped({ text, chosen: {}, kept: [] }, { index, files, words }));
    const count = counter((other) => index.every(tokens, other), chosen, phrases[0]!);
    return hidden ? { exact: [], related: [], facets: count } : undefined;
  }
  const wide = tokens.length > 1 ? await index.every(tokens, chosen) : phrases[0]!;
  const exact = [...wide.results.values()].filter(({ id }) => pages.has(id));
  // Of a longer text the words stand for themselves.
  const isTerm = text.split(' ').every((part) => splitByConcepts(part, words.groups).length === 1);
  const same = isTerm ? await conceptual(text, chosen, { index, words }) : undefined;
  const related = same ? [...same.answer.results.values()].filter(({ id }) => !pages.has(id)) : [];
  const facets =
    related.length > 0
      ? counter((other) => index.every(same!.tokens, other), chosen, same!.answer)
      : parts.length === 1
        ? counter((other) => phrase(tokens, other, index, files), chosen, phrases[0]!)
        : counter((other) => index.every(tokens, other), chosen, wide);
  return apart ? followed({ exact, related, facets }, apart) : { exact, related, facets };
}

/** What it names of the filters is chosen, the rest is searched. */
export async function byIntent(question: Question, search: Tools): Found {
  const intent = intentOf(withoutAsking(question.text), search.words, question.kept);
  if (!intent) return undefined;
  // What somebody chose with her own hand is kept where the question says otherwise.
  const byHand = Object.entries(question.chosen).filter(([, values]) => values.length > 0);
  const chosen = { ...intent.chosen, ...Object.fromEntries(byHand) };
  const { rest, name } = intent;
  const known = name && (await byName({ ...question, text: name }, search));
  if (known) return known;
  const found: Awaited<Found> = rest
    ? await firstOf([asTyped, byConcept, together], { ...question, text: rest, chosen }, search)
    : await everything({ ...question, chosen }, search);
  if (!found || countOf(found) === 0) return undefined;
  const answered = { ...found, implied: intent.chosen, said: rest || undefined };
  return countOf(found) < enough && !rest ? followed(answered, await namedAfter(chosen, search)) : answered;
}

/** What it asks for, where that is the name of a page. */
export async function byTitle(question: Question, search: Tools): Found {
  for (const text of contentsOf(question.text)) {
    const found = await byName({ ...question, text }, search);
    if (found) return found;
  }
  return undefined;
}

/** The pages with a name, where one of them bears it. */
async function byName(question: Question, search: Tools): Found {
  const found = await asTyped(question, search);
  return found && (await bears(question.text, found)) ? { ...found, said: question.text } : undefined;
}

/** Whether one of the pages that were found bears this name. */
export async function bears(name: string, { exact = [] }: Partial<Answered>): Promise<boolean> {
  const titled = exact.filter(isNamedSo).slice(0, 3);
  const titles = await Promise.all(titled.map(async (result) => titleOf(await result.data())));
  return titles.includes(name);
}

/** What bears the name of a kind of thing without being one: a programme that makes nursing rooms. */
async function namedAfter({ 类型: [type = ''] = [], ...chosen }: Chosen, { index, words }: Tools): Found {
  const found = await conceptual(type, chosen, { index, words });
  return { related: [...(found?.answer.results.values() ?? [])].filter(isNamedSo) };
}

/** What it asks for, without the words of asking; what has less of it comes after what has more. */
export async function withoutTheAsking(question: Question, search: Tools): Found {
  let first: Awaited<Found>;
  for (const text of contentsOf(question.text)) {
    const some = first ? [asTyped, byConcept] : [asTyped, byConcept, byEar, corrected];
    const found = await firstOf(some, { ...question, text }, search);
    first = first ? followed(first, found) : found && { ...found, said: found.said ?? text };
    if (first && countOf(first) >= enough) break;
  }
  return first;
}

/** With a word that means the same. */
export async function byConcept({ text, chosen }: Question, { index, words }: Tools): Found {
  const found = await conceptual(withoutAsking(text), chosen, { index, words });
  if (!found?.answer.results.size) return undefined;
  return {
    exact: [...found.answer.results.values()],
    facets: counter((other) => index.every(found.tokens, other), chosen, found.answer),
    said: found.said,
  };
}

/** With what of it means the same as words of the site, whatever else it says. */
export async function byConceptAlone({ text, chosen, kept }: Question, search: Tools): Found {
  const pieces = splitByConcepts(text, search.words.groups).filter(({ concept }) => concept !== undefined);
  if (pieces.length === 0) return undefined;
  return byConcept({ text: pieces.map((piece) => piece.text).join(' '), chosen, kept }, search);
}

/** What letters sound like. */
export async function byEar(question: Question, search: Tools): Found {
  const letters = question.text.match(/[a-zü]{2,}/g);
  if (!letters || question.said) return undefined;
  for (const word of letters) {
    const heard = await heardAs(word.replaceAll('ü', 'v'), search.files);
    const answers = [];
    for (const one of heard) {
      const text = question.text.replace(word, one);
      const found = await firstOf([asTyped, byConcept, byEar], { ...question, text }, search);
      if (found?.exact?.length) answers.push({ ...found, said: found.said ?? text });
    }
    if (answers.length > 0) return shared(answers);
  }
  return undefined;
}

/** What stands between signs as parts that may stand apart (妇女微家，五亮), where each is a word. */
function clausesOf(text: string): string {
  const clauses = wordsOf(text);
  const apart = /\p{Script=Han}[^\p{L}\p{N}\s]+\p{Script=Han}/u.test(text);
  return apart && clauses.every((clause) => [...clause].length > 1) ? clauses.join(' ') : text;
}

/** All its pairs of characters stand somewhere on the page. */
export async function together({ text, chosen }: Question, { index }: Tools): Found {
  const tokens = text.split(' ').flatMap(phraseTokens);
  if (tokens.length < 2) return undefined;
  const answers = await Promise.all(tokens.map((token) => index.phrase([token], chosen)));
  if (answers.some(({ results }) => results.size === 0)) return undefined;
  const wide = await index.every(tokens, chosen);
  if (wide.results.size === 0) return undefined;
  return {
    related: [...wide.results.values()],
    facets: counter((other) => index.every(tokens, other), chosen, wide),
  };
}

/** With one character put right. */
export async function corrected(question: Question, search: Tools): Found {
  const length = [...question.text].length;
  if (question.said || length < 2 || length > 10 || !/^\p{Script=Han}+$/u.test(question.text))
    return undefined;
  for (const guesses of await meantBy(question.text, search.files)) {
    const tried = await Promise.all(
      guesses
        .slice(0, patience)
        .map(async (text) => ({ text, found: await asTyped({ ...question, text }, search) })),
    );
    const hits = ({ found }: { found: Awaited<Found> }) => found?.exact?.length ?? 0;
    const [best] = tried.sort((one, other) => hits(other) - hits(one));
    if (best && hits(best) > 0) return { ...best.found, said: best.text };
  }
  return undefined;
}

/** The pages that have the most, and the rarest, of its pairs and words. */
export async function loosely({ text, chosen }: Question, { index }: Tools): Found {
  const words = wordsOf(withoutAsking(text).replace(filling, ' '));
  const tokens = [...new Set(words.flatMap((word) => phraseTokens(word)))].slice(0, 40);
  const answers = await Promise.all(tokens.map((token) => index.phrase([token], chosen)));
  const scores = new Map<string, { result: Result; score: number }>();
  for (const { results } of answers) {
    for (const result of results.values()) {
      const score = (scores.get(result.id)?.score ?? 0) + result.score;
      scores.set(result.id, { result, score });
    }
  }
  const ranked = [...scores.values()].sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * worth;
  const related = ranked.filter(({ score }) => score >= least).map(({ result }) => result);
  return related.length > 0 ? { related } : undefined;
}

/** The first of some ways that finds something. */
export async function firstOf(some: Way[], question: Question, search: Tools): Found {
  for (const way of some) {
    const found = await way(question, search);
    if (found && countOf(found) > 0) return found;
  }
  return undefined;
}

/** What was found and, after it, what else a wider way finds; what that finds holds the first mostly, so its filters are counted. */
export function followed<Kind extends Partial<Answered>>(found: Kind, more: Awaited<Found>): Kind {
  const known = new Set([...(found.exact ?? []), ...(found.related ?? [])].map(({ id }) => id));
  const others = [...(more?.exact ?? []), ...(more?.related ?? [])].filter(({ id }) => !known.has(id));
  if (others.length === 0) return found;
  return { ...found, related: [...(found.related ?? []), ...others], facets: more?.facets };
}

/** How many pages were found. */
export function countOf({ exact, related }: Partial<Answered>): number {
  return (exact?.length ?? 0) + (related?.length ?? 0);
}

/** The best of each in turn, of what is found more often more: the seats of a parliament by d'Hondt. */
function shared(answers: Partial<Answered>[]): Partial<Answered> {
  if (answers.length === 1) return answers[0]!;
  const lists = answers.map(({ exact = [] }) => ({ all: exact.length, left: [...exact] }));
  const exact = new Map<string, Result>();
  for (;;) {
    const quotient = ({ all, left }: (typeof lists)[number]) =>
      left.length > 0 ? all / (all - left.length + 1) : 0;
    const next = lists.reduce((best, list) => (quotient(list) > quotient(best) ? list : best));
    const result = next.left.shift();
    if (!result) break;
    exact.set(result.id, result);
  }
  const said = [...new Set(answers.map((one) => one.said))].slice(0, 3).join('、');
  return { exact: [...exact.values()], said };
}

/** Words that stand on every page say nothing of one. */
const filling = /[的了是在和与及其为于由之而或]/gu;
/** A page of results. */
const enough = 10;
/** So many guesses of one kind are tried. */
const patience = 16;
/** Of the best score, to be worth showing. */
const worth = 0.6;

/** Looks in one way; undefined where it finds nothing. */
export type Way = (question: Question, search: Tools) => Promise<Partial<Answered> | undefined>;
type Found = ReturnType<Way>;
