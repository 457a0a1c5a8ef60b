import type { APIRoute } from 'astro';
import { siteContext } from '../../../entries/context.ts';
import { find, published } from '../../../entries/index.ts';
import { homeCalendar } from '../../../outputs/calendar.ts';

export const getStaticPaths = async () =>
  (await published('micro-homes'))
    .filter(({ data }) => data.lights.timetable.length > 0)
    .map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const home = await find('micro-homes', params.id);
  return new Response(homeCalendar(home!, await siteContext()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
