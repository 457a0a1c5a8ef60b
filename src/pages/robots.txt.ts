import type { APIRoute } from 'astro';
import { absoluteUrl, link } from '../site-url.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${link('admin/')}\n\nSitemap: ${absoluteUrl('sitemap.xml')}\n`);
