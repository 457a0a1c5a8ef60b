import type { APIRoute } from 'astro';
import { sitemapPaths } from '../../entries/pages.ts';
import { sitemap, type SitemapPage } from '../../outputs/sitemap.ts';

export const getStaticPaths = sitemapPaths;

export const GET: APIRoute<{ pages: SitemapPage[] }> = ({ props }) =>
  new Response(sitemap(props.pages), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
