import { withoutAsking } from './asking.ts';
import { fold } from './fold.ts';
import type { Page, Result } from './pagefind.ts';
import { phraseTokens, readTokens } from './tokens.ts';

/**
 * The first results as a person would order them: what is named so, what has most of it in its name, then the others as the
 * index has them; of two that are equal the later one. The rest stays as it is.
 */
export async function ranked(results: Result[], text: string): Promise<Result[]> {
  const asked = withoutAsking(fold(text));
  const first = await Promise.all(
    results.slice(0, looked).map(async (result) => {
      const page = await result.data();
      return {
        result,
        named: namedBy(page, asked),
        year: Math.max(0, ...(page.filters['年份'] ?? []).map(Number)),
      };
    }),
  );
  first.sort((one, other) => {
    if (one.named !== other.named) return other.named - one.named;
    const equal = Math.abs(one.result.score - other.result.score) <= 0.01 * one.result.score;
    return equal ? other.year - one.year : other.result.score - one.result.score;
  });
  return [...first.map(({ result }) => result), ...results.slice(looked)];
}

/** 3: its name, 2: its name holds it, below: the share of its pairs of neighbours that the name holds. */
function namedBy({ meta, filters }: Page, text: string): number {
  const title = fold(readTokens(meta['title'] ?? '').text.replace(/[^\p{L}\p{N}]+$/u, ''));
  if (title === text) return 3;
  // A place or a programme named so is more than something that was done about one.
  if (title.includes(text)) return filters['类型']?.includes('活动回顾') ? 1.5 : 2;
  const pairs = text.split(' ').flatMap(phraseTokens);
  const held = new Set(phraseTokens(title));
  return pairs.length > 0 ? pairs.filter((pair) => held.has(pair)).length / pairs.length : 0;
}

/** So many are looked at: their texts have to be loaded for it. */
const looked = 10;
