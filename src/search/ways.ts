import type { Answered, Question, Tools } from './answer.ts';
import { contentsOf, withoutAsking, withoutDoing } from './asking.ts';
import { inSiteWords, splitByConcepts } from './concepts.ts';
import { countOf, followed, shared } from './found.ts';
import { intentOf, shortNames, type Intent } from './intent.ts';
import type { Chosen } from './index.ts';
import { chosenIn, conceptual, counter, phrase } from './lookups.ts';
import { isNamedSo, type Answer } from './pagefind.ts';
import { inPieces } from './pieces.ts';
import { titleOf } from './rank.ts';
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
export async function asTyped(question: Question, search: Tools): Found {
  const { text, chosen } = question;
  const { index, files, words } = search;
  const parts = text
    .split(' ')
    .map(phraseTokens)
    .filter((tokens) => tokens.length > 0);
  const phrases = await Promise.all(parts.map((tokens) => phrase(tokens, chosen, index, files)));
  const [first] = phrases as [Answer];
  const pages = [...first.results.keys()].filter((id) => phrases.every(({ results }) => results.has(id)));
  const tokens = parts.flat();
  const all = (other: Chosen) => index.every(tokens, other);
  const clauses = clausesOf(text);
  const apart = clauses === text ? undefined : await asTyped({ ...question, text: clauses }, search);
  if (pages.length === 0) {
    if (apart) return apart;
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
  const pieces = text.split(' ').map((part) => splitByConcepts(part, words.groups));
  // Of a longer text the words stand for themselves, unless all have others that mean the same (826助学) and few pages have these.
  const isTerm = pieces.every(({ length }) => length === 1);
  const isMeant =
    !isTerm && exact.length < few && pieces.flat().every(({ concept }) => concept !== undefined);
  const same = isTerm || isMeant ? await byConcept(question, search) : undefined;
  if (isMeant) exact.push(...(same?.exact ?? []).filter(({ id }) => !known.has(id)));
  const facets =
    parts.length === 1
      ? counter((other) => phrase(tokens, other, index, files), chosen, first)
      : counter(all, chosen, wide);
  return followed(followed({ exact, facets }, same), apart);
}

/** The pages of regions that are called so, in short perhaps: long ones, which mention their name less than others do. */
async function regionsNamed(text: string, { index, words: { facets } }: Tools): Promise<Answer['results']> {
  const all = facets['地区'] ?? [];
  const named = all.filter((region) => shortNames(region, all).includes(text));
  const found = named.length > 0 && (await index.all({ 类型: ['地区'], 地区: named }));
  return found ? found.results : new Map();
}

/** What it names of the filters is chosen, the rest is searched; a name that it may be comes before. */
export async function byIntent(question: Question, search: Tools): Found {
  const asked = withoutAsking(question.text);
  const intent = intentOf(asked, search.words, question.kept, withoutDoing(asked) !== question.text);
  if (!intent) return undefined;
  for (const text of [intent.name, ...contentsOf(question.text, search.words.groups)]) {
    const named = await byName({ ...question, text }, search);
    if (named) return named;
  }
  const some = [asTyped, byConcept, inPieces, ...(intent.chosen['类型'] ? [corrected] : [])];
  if (intent.rest) return intended(some, intent, question, search);
  // Nothing but values of filters: what passes them, and what is said of the kind in that place.
  const found = await intended([everything], intent, question, search);
  if (found && countOf(found) >= enough) return found;
  const kinds = ['类型', '级别', '类别'].flatMap((name) => intent.chosen[name] ?? []);
  const spoken = intentOf(asked, search.words, [...question.kept, ...kinds]) ?? {
    chosen: {},
    rest: (intent.chosen['类型'] ?? []).join(' '),
  };
  if (!spoken.rest) return found;
  const more = await intended([byConcept, asTyped], spoken, question, search);
  // Where there are things of a type, what only speaks of them is not what was asked for.
  const isThere = found && intent.chosen['类型'] && countOf(found) >= few;
  return found ? followed(found, isThere ? { ...more, exact: more?.exact?.filter(isNamedSo) } : more) : more;
}

/** What passes the filters of an intent and has its words. */
async function intended(
  some: Way[],
  { chosen: named, rest }: Intent,
  question: Question,
  search: Tools,
): Found {
  // What somebody chose with her own hand is kept where the question says otherwise.
  const chosen = { ...named, ...chosenIn(question.chosen) };
  const found = await firstOf(some, { ...question, text: rest, chosen }, search);
  return found && { ...found, implied: named, said: found.said ?? (rest || undefined) };
}

/** The pages with a name, where one of them bears it. */
async function byName(question: Question, search: Tools): Found {
  for (const way of [asTyped, byConcept]) {
    const found = await way(question, search);
    if (found && (await bears(question.text, found, search)))
      return { ...found, said: inSiteWords(question.text, search.words.groups) };
  }
  return undefined;
}

/** Whether one of the pages that were found bears this name, or what means the same; or has it as a part of its name. */
export async function bears(
  name: string,
  { exact = [] }: Partial<Answered>,
  { words: { groups } }: Tools,
  part = false,
): Promise<boolean> {
  const titled = exact.filter((result) => part || isNamedSo(result)).slice(0, 4);
  const titles = await Promise.all(titled.map(async (result) => titleOf(await result.data())));
  const plain = inSiteWords(name, groups);
  return titles
    .map((title) => inSiteWords(title, groups))
    .some((title) => title === plain || (part && plain && title.includes(plain)));
}

/** What it asks for, without the words of asking; what has less of it comes after what has more. */
export async function withoutTheAsking(question: Question, search: Tools): Found {
  let first: Awaited<Found>;
  let last = '';
  for (const text of contentsOf(question.text, search.words.groups)) {
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
  const found = await conceptual(withoutAsking(text), chosen, search);
  if (!found?.answer.results.size) return undefined;
  return {
    exact: [...found.answer.results.values()],
    facets: counter((other) => search.index.every(found.tokens, other), chosen, found.answer),
    said: found.said,
  };
}

/** With what of it means the same as words of the site, whatever else it says. */
export async function byConceptAlone(question: Question, search: Tools): Found {
  const pieces = splitByConcepts(question.text, search.words.groups).filter(
    (piece) => piece.concept !== undefined,
  );
  const found = await Promise.all(pieces.map(({ text }) => byConcept({ ...question, text }, search)));
  const text = pieces
    .filter((_, at) => found[at])
    .map((piece) => piece.text)
    .join(' ');
  return text ? byConcept({ ...question, text }, search) : undefined;
}

/** What letters sound like. */
export async function byEar(question: Question, search: Tools): Found {
  if (question.said) return undefined;
  // Syllables may stand apart (zui mei jia ting).
  const letters = [/[a-zü]+(?:[ '’-][a-zü]+)+/g, /[a-zü]{2,}/g].flatMap(
    (one) => question.text.match(one) ?? [],
  );
  for (const word of letters) {
    const { heardAs } = await sounds();
    const heard = await heardAs(word.replace(/[^a-zü]/g, '').replaceAll('ü', 'v'), search.files);
    const answers = [];
    for (const one of heard) {
      const text = question.text.replace(word, one);
      const found = await firstOf([asTyped, byIntent, byConcept, byEar], { ...question, text }, search);
      if (found?.exact?.length) answers.push({ ...found, said: found.said ?? text });
    }
    if (answers.length > 0) return shared(answers);
  }
  return undefined;
}

/** What letters sound like that run on from one word to another (gusumuyingshi) or stop short (gaochunx). */
export async function byEarInParts(question: Question, search: Tools): Found {
  const [word = ''] = question.text.match(/[a-z]{4,}/) ?? [];
  if (!word) return undefined;
  const { heardAs } = await sounds();
  let longest: string | undefined;
  for (let end = word.length - 1; end > 2; end--) {
    const [one] = await heardAs(word.slice(0, end), search.files);
    if (!one) continue;
    longest ??= question.text.replace(word, one);
    const text = question.text.replace(word.slice(0, end), one);
    const found = await byEar({ ...question, text }, search);
    if (found) return found;
  }
  const found = longest ? await asTyped({ ...question, text: longest }, search) : undefined;
  return found && { ...found, said: longest };
}

/** What stands between signs as parts that may stand apart (妇女微家，五亮), where each is a word. */
function clausesOf(text: string): string {
  const clauses = wordsOf(text);
  const apart = /\p{Script=Han}[^\p{L}\p{N}\s]+\p{Script=Han}/u.test(text);
  return apart && clauses.every((clause) => [...clause].length > 1) ? clauses.join(' ') : text;
}

/** With one character put right. */
export async function corrected(question: Question, search: Tools): Found {
  const length = [...question.text].length;
  if (question.said || length < 2 || length > 10 || !/^\p{Script=Han}+$/u.test(question.text))
    return undefined;
  const { meantBy } = await sounds();
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

/** Loaded like the files that it reads: few questions need it. */
const sounds = () => import('./sounds.ts');

/** The first of some ways that finds something. */
async function firstOf(some: Way[], question: Question, search: Tools): Found {
  for (const way of some) {
    const found = await way(question, search);
    if (found && countOf(found) > 0) return found;
  }
  return undefined;
}

/** Fewer results than these are few. */
const few = 3;
/** A page of results. */
const enough = 10;
/** So many guesses of one kind are tried. */
const patience = 16;

/** Looks in one way; undefined where it finds nothing. */
export type Way = (question: Question, search: Tools) => Promise<Partial<Answered> | undefined>;
export type Found = ReturnType<Way>;
