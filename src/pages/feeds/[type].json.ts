import type { APIRoute } from 'astro';
import { contentTypes, type TypeId } from '../../content-types/index.ts';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { feedItem, lastPublished } from '../../outputs/feed-item.ts';

export const getStaticPaths = () => Object.keys(contentTypes).map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) => {
  const { id, name, description } = contentTypes[params.type as TypeId];
  const context = await siteContext();
  const entries = lastPublished(await published(id));
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name} - ${context.site.name}`,
    description,
    language: 'zh-CN',
    home_page_url: `${context.siteUrl}${id}/`,
    feed_url: `${context.siteUrl}feeds/${id}.json`,
    items: entries.map((entry) => feedItem(entry, context)),
  });
};
