import type { APIRoute } from 'astro';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { placeTypes, type PlaceType } from '../../outputs/map-feature.ts';
import { osmFeature } from '../../outputs/osm-feature.ts';

export const getStaticPaths = () => placeTypes.map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) => {
  const context = await siteContext();
  const entries = await published(params.type as PlaceType);
  const features = entries.map((entry) => osmFeature(entry, context));
  return Response.json(
    { type: 'FeatureCollection', features },
    { headers: { 'Content-Type': 'application/geo+json' } },
  );
};
