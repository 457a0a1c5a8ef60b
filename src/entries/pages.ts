import { contentTypes, type TypeId } from '../content-types/index.ts';
import type { SitemapPage } from '../outputs/sitemap.ts';
import { absoluteUrl } from '../site-url.ts';
import { published } from './index.ts';

/** Every page that search engines should know, in sitemaps of at most 10,000: the fixed ones with the lists, then each type's entries. */
export async function sitemapPaths() {
  const own = ['', ...types.map((type) => `${type}/`), ...fixed].map((path) => ({ url: absoluteUrl(path) }));
  const parts = [part('pages', own), ...(await Promise.all(types.map(entriesOf))).flat()];
  return parts.filter(({ props }) => props.pages.length > 0);
}

async function entriesOf(type: TypeId) {
  const pages = (await published(type)).map(({ id, data }) => ({
    url: absoluteUrl(`${type}/${id}/`),
    publishedAt: data.publishedAt,
  }));
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, nth) =>
    part(`${type}-${nth + 1}`, pages.slice(nth * most, (nth + 1) * most)),
  );
}

function part(name: string, pages: SitemapPage[]) {
  return { params: { part: name }, props: { pages } };
}

/** sitemaps.org allows 50,000 addresses and 50 MB in one. */
const most = 10_000;

const types = Object.keys(contentTypes) as TypeId[];
const fixed = [
  ...['honors/', 'search/', 'sitemap/', 'about/', 'accessibility/'],
  ...['data/', 'data/osm/', 'handbook/'],
];
