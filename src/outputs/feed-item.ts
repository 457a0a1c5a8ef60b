import type { Entry } from '../content-types/index.ts';
import { escape } from '../markdown/escape.ts';
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

/** The same for RSS, whose descriptions are HTML: readers render them, so that bare text would lose `<6岁` or run as markup. */
export function rssItem({ title, url, content_text, date_published, tags }: FeedItem) {
  return {
    title,
    link: url,
    description: escape(content_text),
    pubDate: new Date(date_published),
    categories: tags,
  };
}

/** The entries that a feed holds: the 50 published last, whenever what they tell of took place. */
export function lastPublished(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.data.publishedAt.localeCompare(a.data.publishedAt)).slice(0, 50);
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
