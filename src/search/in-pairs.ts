import { counter } from './lookups.ts';
import { isNamedSo } from './pagefind.ts';
import { shareInTitle, titleOf } from './rank.ts';
import { phraseTokens } from './tokens.ts';
import type { Found, Way } from './ways.ts';
import type { Question, Tools } from './answer.ts';

/** All its pairs of characters stand somewhere on the page. */
export const together: Way = inPairs((tokens) => tokens);

/** All its characters do, in the pairs that are usual: a pair in which two words meet (妇联换届: 联换) is rarer than its neighbours. */
export const apart: Way = inPairs((tokens, sizes) => {
  const left = [...tokens];
  const meet = (at: number) => left[at]?.length === 6 && left[at].slice(3) === left[at + 1]?.slice(0, 3);
  for (const at of [...tokens.keys()].sort((one, other) => sizes[one]! - sizes[other]!))
    if (meet(at - 1) && meet(at)) left[at] = '';
  return left;
});

function inPairs(choose: (tokens: string[], sizes: number[]) => string[]): Way {
  return async ({ text, chosen }, { index }) => {
    const tokens = text.split(' ').flatMap(phraseTokens);
    if (tokens.length < 2) return undefined;
    const answers = await Promise.all(tokens.map((token) => index.phrase([token], chosen)));
    const sizes = answers.map(({ results }) => results.size);
    const some = choose(tokens, sizes).filter(Boolean);
    if (some.some((token) => !sizes[tokens.indexOf(token)])) return undefined;
    const wide = await index.every(some, chosen);
    if (wide.results.size === 0) return undefined;
    return {
      related: [...wide.results.values()],
      facets: counter((other) => index.every(some, other), chosen, wide),
    };
  };
}

/** All of it stands in the name, if not together (10+1工作法: “10+1”直接联系妇女群众工作法). */
export async function namedNearlySo(question: Question, search: Tools): Found {
  const { related = [] } = (await apart(question, search)) ?? {};
  const named = await Promise.all(
    related
      .filter(isNamedSo)
      .slice(0, looked)
      .map(async (result) =>
        shareInTitle(titleOf(await result.data()), question.text) > 0.6 ? [result] : [],
      ),
  );
  return { related: named.flat() };
}

/** So many names are looked at. */
const looked = 3;
