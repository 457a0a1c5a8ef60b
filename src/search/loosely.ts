import type { Question, Tools } from './answer.ts';
import { withoutAsking } from './asking.ts';
import type { Result } from './pagefind.ts';
import { phraseTokens, wordsOf } from './tokens.ts';
import type { Found } from './ways.ts';

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

/** Words that stand on every page say nothing of one. */
const filling = /[的了是在和与及其为于由之而或]/gu;
/** Of the best score, to be worth showing. */
const worth = 0.6;
