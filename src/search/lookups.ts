import { particles } from './asking.ts';
import { conceptToken, splitByConcepts, type Piece } from './concepts.ts';
import type { Chosen, Counts } from './index.ts';
import { neighboursOf } from './one-character.ts';
import type { Answer, Index } from './pagefind.ts';
import { phraseTokens } from './tokens.ts';
import type { Tools } from './answer.ts';
import type { WordFiles } from './words.ts';

/** The pages that have a text without spaces. One character alone is the beginning of many pairs: the parts of the index with all of them must be there first. */
export async function phrase(text: string, chosen: Chosen, index: Index, files: WordFiles): Promise<Answer> {
  if (!/^\p{Script=Han}$/u.test(text)) return index.phrase(phraseTokens(text), chosen);
  const tokens = await neighboursOf(text, files);
  await index.load(tokens);
  return index.every(tokens.slice(0, 1), chosen);
}

/** The pages with the words, or with others that mean the same. */
export async function conceptual(
  text: string,
  chosen: Chosen,
  { index, words }: Pick<Tools, 'index' | 'words'>,
) {
  const pieces = text.split(' ').flatMap((part) => saying(splitByConcepts(part, words.groups)));
  if (!pieces.some(({ concept }) => concept !== undefined)) return undefined;
  const tokens = pieces.flatMap((piece) =>
    piece.concept === undefined ? phraseTokens(piece.text) : [conceptToken(words.groups[piece.concept]!)],
  );
  const said = pieces
    .map(({ text, concept }) => (concept === undefined ? text : words.groups[concept]![0]!))
    .filter(Boolean)
    .join(' ');
  const known = await Promise.all(tokens.map((token) => index.phrase([token], chosen)));
  if (known.some(({ results }) => results.size === 0)) return undefined;
  return { tokens, said, answer: await index.every(tokens, chosen) };
}

/** Without particles, and without the single character that hangs on a word that means something by itself (调解员: 调解). */
function saying(pieces: Piece[]): Piece[] {
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(particles, '') }))
    .filter(
      ({ text, concept }) => pieces.length === 1 || concept !== undefined || !/^\p{Script=Han}?$/u.test(text),
    );
}

/** The choice in a filter must not hide the filter's other values: each is counted as if it alone had no choice. */
export function counter(ask: (chosen: Chosen) => Promise<Answer>, chosen: Chosen, now: Answer) {
  return async (): Promise<Counts> => {
    const others = Object.keys(chosenIn(chosen)).map(async (name) => {
      const { counts } = await ask({ ...chosen, [name]: [] });
      return [name, counts[name] ?? {}] as const;
    });
    return { ...now.counts, ...Object.fromEntries(await Promise.all(others)) };
  };
}

/** The filters in which something is chosen. */
export function chosenIn(chosen: Chosen): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0));
}
