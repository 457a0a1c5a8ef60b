import { excerptOf, type Part } from './excerpt.ts';
import type { Page } from './pagefind.ts';

/** A page as a result of the text: its title, the place in it, the heading above that place. */
export function hitOf(page: Page, text: string): Hit {
  const lines = page.content.split('\n');
  const [title = '', ...rest] = lines;
  const { parts, at } = excerptOf(rest, title, text);
  const [heading] = page.anchors
    .filter(({ element, location }) => element !== 'h1' && at !== undefined && location <= at + 1)
    .slice(-1);
  return {
    url: page.url,
    title,
    excerpt: parts,
    ...(heading ? { section: { id: heading.id, title: lines[heading.location] ?? '' } } : {}),
    type: page.filters['类型']?.[0] ?? '',
    region: page.filters['地区']?.slice(-1)[0] ?? '',
    years: page.filters['年份'] ?? [],
  };
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
