import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { contentTypes, type TypeId } from '../../content-types/index.ts';
import { siteContext } from '../../entries/context.ts';
import { published } from '../../entries/index.ts';
import { feedItem, lastPublished, rssItem } from '../../outputs/feed-item.ts';

export const getStaticPaths = () => Object.keys(contentTypes).map((type) => ({ params: { type } }));

export const GET: APIRoute = async ({ params }) => {
  const { id, name, description } = contentTypes[params.type as TypeId];
  const context = await siteContext();
  const entries = lastPublished(await published(id));
  const self = `${context.siteUrl}feeds/${id}.xml`;
  return rss({
    title: `${name} - ${context.site.name}`,
    description,
    site: `${context.siteUrl}${id}/`,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>zh-CN</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: entries.map((entry) => rssItem(feedItem(entry, context))),
  });
};
