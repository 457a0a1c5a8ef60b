import type { Question, Tools } from './answer.ts';
import { counter } from './lookups.ts';
import { phraseTokens } from './tokens.ts';
import type { Found } from './ways.ts';

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
