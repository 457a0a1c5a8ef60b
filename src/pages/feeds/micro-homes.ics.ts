import type { APIRoute } from 'astro';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { allHomesCalendar } from '../../outputs/calendar.ts';

export const GET: APIRoute = async () =>
  new Response(allHomesCalendar(await published('micro-homes'), await siteContext()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
