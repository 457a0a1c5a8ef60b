import { nearest } from '../markdown/nearest.ts';
import { contentTypes } from '../content-types/index.ts';

/**
 * What is wrong with an address on this site, in Chinese: one that no page can have. Whether an entry exists, deadLinks says;
 * what filters lead to, only the built site.
 */
export function ownAddressFault(url: string, headings: number): string | undefined {
  const { pathname, hash } = /^(?<pathname>[^?#]*)[^#]*(?<hash>#.*)?$/s.exec(url)!.groups!;
  if (hash && !(pathname ? anchor : ownAnchor(headings)).test(hash))
    return `${pathname ? '那' : '这'}一页里没有“${hash}”这个位置。请删去 # 和它后面的字。`;
  const path = decoded(pathname ?? '');
  if (path !== undefined && (path === '' || addresses.some((known) => known.test(path)))) return undefined;
  const name = (path ?? pathname ?? '').replace(/^\/|\/$/g, '').slice(0, 60);
  const meant = nearest(name.toLowerCase(), pages);
  return `本站没有 /${name}/ 这一页。${meant ? `您是不是要写 /${meant}/？` : '请在网站上打开要去的那一页，复制它的网址。'}`;
}

/** The site's pages beside those of its content; a test holds them to src/pages. */
export const ownPages = [
  'about',
  'accessibility',
  'data',
  'data/osm',
  'handbook',
  'honors',
  'search',
  'sitemap',
] as const;

const types = Object.keys(contentTypes);
const pages = [...ownPages, ...types, 'admin'];
const [anyPage, anyType] = [pages, types].map((names) => `(?:${names.join('|')})`);

const addresses = [
  /^\/$/,
  new RegExp(`^/${anyPage}/?$`),
  // Entries, and lists with their filters.
  new RegExp(`^/${anyType}/[a-z0-9-]+/?$`),
  new RegExp(`^/${anyType}/(?:[a-z]+/[\\w-]+/)+$`),
  new RegExp(`^/${anyType}/[a-z0-9-]+/plaque/(?:[a-z0-9]+/)?$`),
  /^\/(?:data|feeds|geo)\/[\w.-]+(?:\/[\w-]+\.ics)?$/,
  new RegExp(`^/(?:honors|sitemap/${anyType})/(?:page/\\d+/)?$`),
  /^\/(?:sitemap|sitemaps\/[a-z0-9-]+)\.xml$/,
];

/** The places that every page has; in a text, its headings are numbered. */
const anchor = /^#(?:main|s-\d{1,3})$/;

function ownAnchor(headings: number): RegExp {
  const numbers = Array.from({ length: headings }, (_, index) => index + 1);
  return new RegExp(`^#(?:main${numbers.map((number) => `|s-${number}`).join('')})$`);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
