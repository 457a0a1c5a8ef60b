import type { APIRoute } from 'astro';
import { contentTypes, type TypeId } from '../../content-types/index.ts';
import { siteContext } from '../../entries/context.ts';
import { openDataSchema } from '../../outputs/open-data-schema.ts';

export const getStaticPaths = () => Object.keys(contentTypes).map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) =>
  Response.json(openDataSchema(params.type as TypeId, await siteContext()), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
