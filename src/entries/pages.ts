import { contentTypes, type TypeId } from '../content-types/index.ts';
import type { SitemapPage } from '../outputs/sitemap.ts';
import { absoluteUrl } from '../site-url.ts';
import { published } from './index.ts';

/** Every page that search engines should know: the fixed ones, the lists, the entries. */
export async function allPages(): Promise<SitemapPage[]> {
  const types = Object.keys(contentTypes) as TypeId[];
  const entries = (await Promise.all(types.map(published))).flat();
  return [
    ...['', ...types.map((type) => `${type}/`), ...fixed].map((path) => ({ url: absoluteUrl(path) })),
    ...entries.map(({ type, id, data }) => ({
      url: absoluteUrl(`${type}/${id}/`),
      publishedAt: data.publishedAt,
    })),
  ];
}

const fixed = [
  'honors/',
  'search/',
  'sitemap/',
  'about/',
  'accessibility/',
  'data/',
  'data/osm/',
  'handbook/',
];
