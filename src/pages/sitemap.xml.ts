import type { APIRoute } from 'astro';
import { sitemapPaths } from '../entries/pages.ts';
import { sitemapIndex } from '../outputs/sitemap.ts';
import { absoluteUrl } from '../site-url.ts';

export const GET: APIRoute = async () => {
  const parts = (await sitemapPaths()).map(({ params }) => absoluteUrl(`sitemaps/${params.part}.xml`));
  return new Response(sitemapIndex(parts), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
