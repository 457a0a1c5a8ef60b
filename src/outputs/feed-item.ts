import type { Entry } from '../content-types/index.ts';
import { entryUrl, isoTime, regionNames, type OutputContext } from './context.ts';

/** An entry as the item of a feed, in the words of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function feedItem(entry: Entry, context: OutputContext): FeedItem {
  const url = entryUrl(entry, context);
  const { title, summary, publishedAt } = entry.data;
  return {
    id: url,
    url,
    title,
    content_text: summary,
    date_published: isoTime(publishedAt),
    tags: regionNames(entry, context),
    language: 'zh-CN',
  };
}

/** The entries that a feed holds: the 50 published last, whenever what they tell of took place. */
export function lastPublished(entries: readonly Entry[]): Entry[] {
  return [...entries]
    .sort(({ data: a }, { data: b }) =>
      a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0,
    )
    .slice(0, 50);
}

export interface FeedItem {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published: string;
  tags: string[];
  language: string;
}
