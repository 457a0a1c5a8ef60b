import { excerptOf, type Part } from './excerpt.ts';
import type { Page } from './pagefind.ts';
import { lineEnd, readTokens } from './tokens.ts';

/** A page as a result of the text: its title, the place in it, the heading above that place. */
export function hitOf(page: Page, text: string): Hit {
  const { text: content, starts } = readTokens(page.raw_content);
  const lines = content.split(lineEnd).map((line) => line.trim());
  const [title = '', ...rest] = lines.filter(Boolean);
  const { parts, at } = excerptOf(rest, title, text);
  const offset = at === undefined ? -1 : content.indexOf(rest[at]!);
  const above = page.anchors.filter(
    ({ element, location }) => element !== 'h1' && (starts[location] ?? 0) <= offset,
  );
  const heading = above.at(-1);
  return {
    url: page.url,
    title,
    excerpt: parts,
    ...(heading ? { section: { id: heading.id, title: readTokens(lineOf(page, heading)).text } } : {}),
    type: page.filters['类型']?.[0] ?? '',
    region: page.filters['地区']?.slice(-1)[0] ?? '',
    years: page.filters['年份'] ?? [],
  };
}

function lineOf(page: Page, { location }: { location: number }): string {
  const tokens = page.raw_content.split(/\s+/u).slice(location);
  const end = tokens.findIndex((token) => token.includes(lineEnd));
  return tokens
    .slice(0, end + 1)
    .join(' ')
    .replace(new RegExp(`${lineEnd}.*`, 'su'), '');
}

export interface Hit {
  url: string;
  title: string;
  excerpt: Part[];
  /** The part of the page in which the words stand. */
  section?: { id: string; title: string };
  type: string;
  region: string;
  years: string[];
}
