import { withoutAsking } from './asking.ts';
import { conceptsIn, inSiteWords, splitByConcepts } from './concepts.ts';
import { fold, nameOf } from './fold.ts';
import { shortNames } from './intent.ts';
import type { Page, Result } from './pagefind.ts';
import { phraseTokens } from './tokens.ts';
import type { Words } from './words.ts';

/** The title of a page as it is compared. */
export function titleOf({ meta }: Page): string {
  return nameOf(meta.title ?? '');
}

/**
 * The first results as a person would order them: what is named so, what has most of it in its name, then the others as the
 * index has them; of two that are equal the later one. The rest stays as it is.
 */
export async function ranked(results: Result[], text: string, words: Known): Promise<Result[]> {
  const { groups } = words;
  const asked = inSiteWords(withoutAsking(fold(text), words), groups);
  const concepts = conceptsOnly(asked, groups);
  const count = results.findIndex(
    ({ score }, at) => at === mostLooked || (at >= looked && score < results[0]!.score / 2),
  );
  const rest = count < 0 ? [] : results.slice(count);
  const first = await Promise.all(
    results.slice(0, results.length - rest.length).map(async (result) => {
      const page = await result.data();
      return {
        result,
        named: namedBy(page, asked, concepts, words),
        year: Math.max(0, ...(page.filters['年份'] ?? []).map(Number)),
      };
    }),
  );
  first.sort((one, other) => {
    if (one.named !== other.named) return other.named - one.named;
    return worthOf(other.result) - worthOf(one.result) || other.year - one.year;
  });
  return [...first.map(({ result }) => result), ...rest];
}

/** 3: its name, 2 and more: its name holds it or a word that means the same, below: the share of its pairs of neighbours that the name holds. */
function namedBy(page: Page, text: string, concepts: number[], { groups, types }: Known): number {
  const title = inSiteWords(titleOf(page), groups);
  const type = page.filters['类型']?.[0];
  const isRegion = type === types.region;
  if (title === text || (isRegion && shortNames(title).includes(text))) return 3;
  const held = conceptsIn(title, groups);
  const meant = concepts.length > 0 && concepts.every((concept) => held.includes(concept));
  // A place or a programme named so is more than something that was done about one; a region is the whole of them.
  const nearly = title.includes(text) ? text.length / title.length / 3 : 0;
  if (meant || nearly) return isRegion ? 2.5 : type === types.recap ? 1.5 : 2 + nearly;
  const pairs = text.split(' ').flatMap(phraseTokens);
  const named = new Set(phraseTokens(title));
  return pairs.length > 0 ? pairs.filter((pair) => named.has(pair)).length / pairs.length : 0;
}

/** The concepts of a text that is nothing but words with others that mean the same. */
function conceptsOnly(text: string, groups: string[][]): number[] {
  const pieces = text.split(' ').flatMap((part) => splitByConcepts(part, groups));
  const concepts = pieces.map(({ concept }) => concept ?? -1);
  return concepts.includes(-1) ? [] : concepts;
}

/** In steps of a hundredth: what differs by less is equal. */
function worthOf({ score }: Result): number {
  return Math.floor(100 * Math.log(score));
}

/** So many are looked at, and a few more that are as good: their texts have to be loaded for it. */
const looked = 10;
const mostLooked = 14;

type Known = Pick<Words, 'groups' | 'types' | 'asking'>;
