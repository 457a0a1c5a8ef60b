import type { APIRoute } from 'astro';
import { contentTypes, type TypeId } from '../../content-types/index.ts';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { csv } from '../../outputs/csv.ts';
import { columns, openRow } from '../../outputs/open-data.ts';

export const getStaticPaths = () => Object.keys(contentTypes).map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) => {
  const type = params.type as TypeId;
  const context = await siteContext();
  const names = columns(type).map(({ name }) => name);
  const rows = (await published(type)).map((entry) => Object.values(openRow(entry, context)));
  return new Response(csv(names, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
