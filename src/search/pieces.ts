import type { Question, Tools } from './answer.ts';
import { withoutAsking } from './asking.ts';
import { conceptToken, onceForEach, splitByConcepts, type Piece } from './concepts.ts';
import type { Chosen } from './index.ts';
import { shortNames } from './intent.ts';
import type { Index, Result } from './pagefind.ts';
import { phraseTokens, wordsOf } from './tokens.ts';
import type { Found, Way } from './ways.ts';
import type { Words } from './words.ts';

/** The pages that have every word of a question, or one that means the same, wherever they stand. */
export const inPieces: Way = (question, search) => byWords(question, search, true);

/** The pages that have the most of its words, and the longest and rarest; of a word that stands nowhere its pairs. */
export const loosely: Way = (question, search) => byWords(question, search, false);

async function byWords({ text: asked, chosen }: Question, search: Tools, all: boolean): Found {
  const scores = new Map<string, { result: Result; score: number }>();
  let whole = 0;
  const lacking: string[] = [];
  const isWhole = wholeIn(asked, search.words);
  const count = async ({ text, tokens, weight }: Wanted): Promise<void> => {
    const { results } = await search.index.phrase(tokens, chosen);
    const isNowhere = async () => (await search.index.phrase(tokens, {})).results.size === 0;
    if (results.size === 0 && isWhole(text) && (await isNowhere())) lacking.push(text);
    // Without bound for a word of no page, so that none has the whole.
    const worth = weight * Math.log(1 + search.words.pages / results.size);
    whole += worth;
    for (const [id, result] of results)
      scores.set(id, { result, score: (scores.get(id)?.score ?? 0) + worth });
    if (!all && results.size === 0 && tokens.length > 1)
      for (const token of tokens) await count({ text: '', tokens: [token], weight: 2 });
  };
  for (const piece of await piecesOf(withoutAsking(asked, search.words), chosen, search))
    if (!all || piece.weight > 1) await count(piece);
  const ranked = [...scores.values()].sort((one, other) => other.score - one.score);
  const least = all ? whole : 0.6 * (ranked[0]?.score ?? 0);
  const related = ranked.filter(({ score }) => score >= least).map(({ result }) => result);
  return related[0] && { related, lacking };
}

/** The words of a text: those that have others that mean the same, names of regions, and what stands between them. */
async function piecesOf(text: string, chosen: Chosen, { index, words }: Tools): Promise<Wanted[]> {
  const wantedIn = async ({ text, concept }: Piece): Promise<Wanted[]> => {
    if (concept === undefined) {
      const runs = wordsOf(text.replace(filling, ' '));
      return (await Promise.all(runs.map((run) => cut(run, chosen, index)))).flat();
    }
    const group = words.groups[concept];
    const tokens = group ? [conceptToken(group)] : phraseTokens(text);
    return [{ text, tokens, weight: text.length * (group ? 2 : 1) }];
  };
  return (await Promise.all(splitByConcepts(text, knownWords(words)).map(wantedIn))).flat();
}

/** The groups and, as groups after these, the names of the regions. */
const knownWords = onceForEach(({ groups, facets }: Words) => {
  const regions = facets['地区'] ?? [];
  const known = new Set(groups.flat());
  const names = regions.flatMap((region) => shortNames(region, regions)).filter((name) => !known.has(name));
  return [...groups, ...names.map((name) => [name])];
});

/** Tells whether a short run of characters is a word of its own in a question, not what is left of one: nothing hangs on it but words that are known and long. */
function wholeIn(text: string, words: Words): (run: string) => boolean {
  const asked = text.replace(new RegExp(`${words.asking.asked}|的`, 'gu'), ' ');
  const bare = splitByConcepts(asked, knownWords(words))
    .map(({ text, concept }) => (concept !== undefined && text[2] ? ' ' : text))
    .join('');
  return (run) =>
    run.length > 1 &&
    run.length < 6 &&
    new RegExp(`(?:^|\\P{Script=Han})${run}(?!\\p{Script=Han})`, 'u').test(bare);
}

/** A run of characters, cut where two words meet: at a pair that is on fewer than half as many pages as those beside it. */
async function cut(run: string, chosen: Chosen, index: Index): Promise<Wanted[]> {
  const tokens = phraseTokens(run);
  const counts = await Promise.all(
    (tokens[1] ? tokens : []).map(async (token) => (await index.phrase([token], chosen)).results.size),
  );
  const characters = [...run];
  const words: string[] = [];
  let from = 0;
  for (const [at, count] of counts.entries()) {
    if (2 * count + 1 >= Math.min(counts[at - 1] ?? 0, counts[at + 1] ?? 0)) continue;
    words.push(characters.slice(from, at + 1).join(''));
    from = at + 1;
  }
  words.push(characters.slice(from).join(''));
  return words.map((text) => ({ text, tokens: phraseTokens(text), weight: text.length }));
}

/** Words that stand on every page say nothing of one. */
const filling = /[的了是在有和与及其为于由之而或]/gu;

/** A word that a page should have. */
interface Wanted {
  text: string;
  tokens: string[];
  /** How much it says: its characters, twice as many where others mean the same. */
  weight: number;
}
