import { heardAs, meantBy } from './sounds.ts';
import { byIntent } from './by-intent.ts';
import { asTyped, byConcept, firstOf, type Found } from './ways.ts';
import type { Answered, Question, Tools } from './answer.ts';

/** What letters sound like. */
export async function byEar(question: Question, search: Tools): Found {
  if (question.said) return undefined;
  // Syllables may stand apart (zui mei jia ting).
  const letters = [/[a-zü]+(?:[ '’-][a-zü]+)+/g, /[a-zü]{2,}/g].flatMap(
    (one) => question.text.match(one) ?? [],
  );
  for (const word of letters) {
    const heard = await heardAs(word.replace(/[^a-zü]/g, '').replaceAll('ü', 'v'), search.files);
    for (const some of [[asTyped], [byIntent, byConcept, byEar]]) {
      const answers = [];
      for (const one of heard) {
        const text = question.text.replace(word, one);
        const found = await firstOf(some, { ...question, text }, search);
        if (found?.exact?.length) answers.push({ ...found, said: found.said ?? text });
      }
      if (answers.length > 0) return shared(answers);
    }
  }
  return undefined;
}

/** What letters sound like that run on from one word to another (gusumuyingshi) or stop short (gaochunx). */
export async function byEarInParts(question: Question, search: Tools): Found {
  const [word = ''] = question.text.match(/[a-z]{4,}/) ?? [];
  for (let end = word.length - 1; end > 2; end--) {
    const [one] = await heardAs(word.slice(0, end), search.files);
    if (!one) continue;
    const said = question.text.replace(word, one);
    const short = await asTyped({ ...question, text: said }, search);
    const text = said + word.slice(end);
    const found = (await byEar({ ...question, text }, search)) ?? (short && { ...short, said });
    if (found) return found;
  }
  return undefined;
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

/** The best of each in turn, of what is found more often more: the seats of a parliament by d'Hondt. */
function shared(answers: Partial<Answered>[]): Partial<Answered> {
  const seats = answers.flatMap(({ exact = [] }) =>
    exact.map((result, at) => ({ result, quotient: exact.length / (at + 1) })),
  );
  seats.sort((one, other) => other.quotient - one.quotient);
  const exact = new Map(seats.map(({ result }) => [result.id, result]));
  const said = [...new Set(answers.map((one) => one.said))].slice(0, 3).join('、');
  return { ...answers[0], exact: [...exact.values()], said };
}

/** So many guesses of one kind are tried. */
const patience = 16;
