import type { Answered, Question, Tools } from './answer.ts';
import { contentsOf, withoutAsking, withoutDoing } from './asking.ts';
import { inSiteWords } from './concepts.ts';
import { countOf, followed, without } from './found.ts';
import { intentOf, type Intent } from './intent.ts';
import { chosenIn } from './lookups.ts';
import { isNamedSo } from './pagefind.ts';
import { inPieces } from './pieces.ts';
import { titleOf } from './rank.ts';
import {
  asTyped,
  byConcept,
  corrected,
  enough,
  everything,
  few,
  firstOf,
  type Found,
  type Way,
} from './ways.ts';

/** What it names of the filters is chosen, the rest is searched; a name that it may be comes before. */
export async function byIntent(question: Question, search: Tools): Found {
  const asked = withoutAsking(question.text, search.words);
  const intent = intentOf(asked, search.words, [], withoutDoing(asked, search.words) !== question.text);
  if (!intent) return undefined;
  for (const text of [intent.name, ...contentsOf(question.text, search.words)]) {
    const named = await byName({ ...question, text }, search);
    if (named) return named;
  }
  const some = [asTyped, byConcept, inPieces, ...(intent.chosen['类型'] ? [corrected] : [])];
  if (intent.rest) return intended(some, intent, question, search);
  // Nothing but values of filters: what passes them, and what is said of the kind in that place.
  const found = await intended([everything], intent, question, search);
  if (found && countOf(found) >= enough) return found;
  const kinds = ['类型', '级别', '类别'].flatMap((name) => intent.chosen[name] ?? []);
  const spoken = intentOf(asked, search.words, kinds) ?? {
    ...intent,
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
  { chosen: named, rest, without: left }: Intent,
  question: Question,
  search: Tools,
): Found {
  // What somebody chose with her own hand is kept where the question says otherwise.
  const own = chosenIn(question.chosen);
  const chosen = { ...named, ...own };
  const found = await firstOf(some, { ...question, text: rest, chosen }, search);
  // All of one kind stand in the order of their days, whatever their names have of the question.
  const inOrder = Object.keys(named).length === 1 ? '' : undefined;
  return (
    found && { ...found, implied: without(named, own), without: left, said: found.said ?? (rest || inOrder) }
  );
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
