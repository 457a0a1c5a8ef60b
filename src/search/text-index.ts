import { conceptsIn, conceptToken } from './concepts.ts';
import { fold } from './fold.ts';
import type { Chosen, Counts } from './index.ts';
import type { Answer, Index, Page, Result } from './pagefind.ts';
import { indexTokens } from './tokens.ts';

/** The same questions answered from the whole text of a small site, where Pagefind cannot run or its index is missing. */
export function textIndex(texts: PageText[], groups: string[][], base: string): Index {
  const pages = texts.map((text) => readPage(text, groups, base)).reverse();
  const pagesWith = new Map<string, number>();
  for (const { places } of pages)
    for (const token of places.keys()) pagesWith.set(token, (pagesWith.get(token) ?? 0) + 1);
  const rarity = (token: string) => Math.log(1 + pages.length / (1 + (pagesWith.get(token) ?? 0)));
  const answer = (chosen: Chosen, score: (page: TextPage) => number, tokens: string[] = []): Answer => {
    const found = pages
      .filter(({ filters }) => passes(filters, chosen))
      .map((page) => ({ page, score: score(page) }))
      .filter((one) => one.score > 0)
      .sort((one, other) => other.score - one.score);
    const results = found.map(({ page, score }): [string, Result] => [
      page.url,
      {
        id: page.url,
        score,
        matchedMetaFields: tokens.some((token) => page.names.has(token)) ? ['title'] : [],
        data: async () => page,
      },
    ]);
    return { results: new Map(results), counts: countsOf(found.map(({ page }) => page)) };
  };
  const weight = ({ places, names, length }: TextPage, tokens: string[]) =>
    tokens.reduce((sum, token) => {
      const times = (places.get(token)?.length ?? 0) + (names.has(token) ? 5 : 0);
      return sum + (rarity(token) * times) / (times + 0.4 + length / 500);
    }, 0);
  return {
    all: async (chosen) => answer(chosen, () => 1),
    async every(tokens, chosen) {
      const begins = (all: Map<string, unknown>, token: string) =>
        [...all.keys()].some((one) => one.startsWith(token));
      const known = tokens.filter((token) => begins(pagesWith, token));
      const score = (page: TextPage) =>
        known.every((token) => begins(page.places, token)) ? 0.01 + weight(page, known) : 0;
      return answer(chosen, score, known);
    },
    phrase: async (tokens, chosen) =>
      answer(chosen, (page) => (follows(page, tokens) ? 0.01 + weight(page, tokens) : 0)),
    load: async () => undefined,
  };
}

function readPage([path, lines, filters]: PageText, groups: string[][], base: string): TextPage {
  const [title = ''] = lines;
  const places = new Map<string, number[]>();
  let at = 0;
  for (const line of lines) {
    for (const token of indexTokens(line)) places.set(token, [...(places.get(token) ?? []), at++]);
    // No phrase goes on from line to line.
    at++;
  }
  const conceptsOf = (text: string) =>
    conceptsIn(fold(text), groups).map((concept) => conceptToken(groups[concept]!));
  for (const concept of conceptsOf(lines.join('\n'))) places.set(concept, [-1]);
  const values: Record<string, string[]> = {};
  for (const [name, value] of filters) (values[name] ??= []).push(value);
  return {
    url: base + path.slice(1),
    content: lines.join('\n'),
    meta: { title },
    filters: values,
    anchors: [],
    places,
    names: new Set([...indexTokens(title), ...conceptsOf(title)]),
    length: at,
  };
}

function follows({ places }: TextPage, [first = '', ...rest]: string[]): boolean {
  return (places.get(first) ?? []).some((at) =>
    rest.every((token, nth) => places.get(token)?.includes(at + nth + 1)),
  );
}

function passes(filters: Record<string, string[]>, chosen: Chosen): boolean {
  return Object.entries(chosen).every(
    ([name, wanted]) => wanted.length === 0 || wanted.some((value) => filters[name]?.includes(value)),
  );
}

function countsOf(pages: TextPage[]): Counts {
  const counts: Counts = {};
  for (const [name, values] of pages.flatMap(({ filters }) => Object.entries(filters))) {
    for (const value of values) {
      const group = (counts[name] ??= {});
      group[value] = (group[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** A page in text.json: its path, its lines, title first, and its filters. */
export type PageText = [path: string, lines: string[], filters: [name: string, value: string][]];

interface TextPage extends Page {
  places: Map<string, number[]>;
  /** The tokens of its title. */
  names: Set<string>;
  length: number;
}
