import type { APIRoute } from 'astro';
import { finderPlaces } from '../../entries/finder.ts';
import { packPlaces } from '../../finder/place-data.ts';
import { holidays } from '../../outputs/holidays.ts';
import { placeTypes, type PlaceType } from '../../outputs/map-feature.ts';

export const getStaticPaths = () => placeTypes.map((type) => ({ params: { type } }));

/** What the finder needs without a network: the places, the holidays, the day (Beijing time) on which both were true. */
export const GET: APIRoute = async ({ params }) => {
  const asOf = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const places = packPlaces(await finderPlaces(params.type as PlaceType));
  return Response.json({ asOf, holidays: holidays(Number(asOf.slice(0, 4))), places });
};
