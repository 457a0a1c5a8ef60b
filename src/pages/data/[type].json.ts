import type { APIRoute } from 'astro';
import { contentTypes, type TypeId } from '../../content-types/index.ts';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { openDataSchemaUrl } from '../../outputs/open-data-schema.ts';
import { columns, openRow } from '../../outputs/open-data.ts';

export const getStaticPaths = () => Object.keys(contentTypes).map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) => {
  const { id, name, description } = contentTypes[params.type as TypeId];
  const context = await siteContext();
  const entries = await published(id);
  return Response.json({
    schema: openDataSchemaUrl(id, context),
    id,
    name,
    description,
    publisher: context.site.organizer,
    terms: `${context.siteUrl}data/#terms`,
    columns: columns(id),
    rows: entries.map((entry) => openRow(entry, context)),
  });
};
