import type { APIRoute } from 'astro';
import { sitemap } from '../outputs/sitemap.ts';
import { allPages } from '../entries/pages.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(await allPages()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
