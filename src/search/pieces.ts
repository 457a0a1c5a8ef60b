import type { Question, Tools } from './answer.ts';
import { withoutAsking } from './asking.ts';
import { conceptToken, splitByConcepts } from './concepts.ts';
import { shortNames } from './intent.ts';
import { phraseTokens, wordsOf } from './tokens.ts';
import type { Found } from './ways.ts';
import type { Words } from './words.ts';

/** The pages that have every word of a question, or one that means the same, wherever they stand. */
export async function inPieces({ text, chosen }: Question, { index, words }: Tools): Found {
  const pieces = piecesOf(withoutAsking(text), words);
  if (pieces.length === 0) return undefined;
  const answers = await Promise.all(pieces.map((tokens) => index.phrase(tokens, chosen)));
  const [first, ...others] = answers.sort((one, other) => one.results.size - other.results.size);
  const score = (id: string) => answers.reduce((sum, { results }) => sum + results.get(id)!.score, 0);
  const related = [...first!.results.values()]
    .filter(({ id }) => others.every(({ results }) => results.has(id)))
    .sort((one, other) => score(other.id) - score(one.id));
  return related.length > 0 ? { related } : undefined;
}

/** The tokens of each word that the site knows, and of what stands between them. */
function piecesOf(text: string, { groups, facets }: Words): string[][] {
  const regions = facets['地区'] ?? [];
  const known = new Set(groups.flat());
  const names = regions.flatMap((region) => shortNames(region, regions)).filter((name) => !known.has(name));
  return splitByConcepts(text, [...groups, ...names.map((name) => [name])]).flatMap(
    ({ text, concept = -1 }) =>
      groups[concept]
        ? [[conceptToken(groups[concept])]]
        : wordsOf(text)
            .filter(([, second]) => second)
            .map(phraseTokens),
  );
}
