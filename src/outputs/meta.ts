import { contentTypes, type Entry, type TypeId } from '../content-types/index.ts';
import { entryUrl, regionNames, type OutputContext } from './context.ts';

/** The tags of the home page and of pages outside every list (政府网站发展指引, 国办发〔2017〕47号, annex; Open Graph). */
export function siteMeta(page: Page, context: OutputContext): MetaTag[] {
  const description = named('description', page.description);
  return [...siteTags(context), description, ...sharing({ ...page, kind: 'website' }, 'site', context)];
}

/** The tags of a page of a type's list, whole or filtered. */
export function columnMeta(
  type: TypeId,
  { title, url }: Pick<Page, 'title' | 'url'>,
  context: OutputContext,
): MetaTag[] {
  const { description } = contentTypes[type];
  return [
    ...siteTags(context),
    ...columnTags(type),
    named('description', description),
    ...sharing({ title, description, url, kind: 'website' }, type, context),
  ];
}

/** The tags of an entry's page; `image` is the absolute address of its first photo, where it has one. */
export function articleMeta(entry: Entry, context: OutputContext, image?: string): MetaTag[] {
  const { title, summary, publishedAt, source } = entry.data;
  const url = entryUrl(entry, context);
  return [
    ...siteTags(context),
    ...columnTags(entry.type),
    named('ArticleTitle', title),
    named('PubDate', publishedAt),
    named('ContentSource', source?.publisher ?? context.site.organizer),
    named('Keywords', [contentTypes[entry.type].name, ...regionNames(entry, context)].join(',')),
    named('description', summary),
    ...(image ? [named('Image', image)] : []),
    named('Url', url),
    ...sharing({ title, description: summary, url, image, kind: 'article' }, entry.type, context),
  ];
}

/** ColumnType: what kind of column of a government site a list is. */
const columnTypes: Record<TypeId, string> = {
  'nursing-rooms': '便民服务',
  'micro-homes': '便民服务',
  families: '先进典型',
  workers: '先进典型',
  activities: '工作动态',
  programmes: '重点工作',
  organizations: '机构设置',
  regions: '概况信息',
};

function siteTags({ siteUrl, site }: OutputContext): MetaTag[] {
  const { siteIdCode } = site.records;
  return [
    named('SiteName', site.name),
    named('SiteDomain', new URL(siteUrl).hostname),
    ...(siteIdCode ? [named('SiteIDCode', siteIdCode)] : []),
  ];
}

function columnTags(type: TypeId): MetaTag[] {
  const { name, description } = contentTypes[type];
  return [
    named('ColumnName', name),
    named('ColumnDescription', description),
    named('ColumnKeywords', [name, columnTypes[type]].join(',')),
    named('ColumnType', columnTypes[type]),
  ];
}

function sharing(
  page: Page & { kind: 'website' | 'article' },
  share: string,
  { siteUrl, site }: OutputContext,
): MetaTag[] {
  const drawn = [property('og:image:width', '1200'), property('og:image:height', '630')];
  return [
    property('og:type', page.kind),
    property('og:locale', 'zh_CN'),
    property('og:site_name', site.name),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', page.url),
    property('og:image', page.image ?? `${siteUrl}share/${share}.png`),
    ...(page.image ? [] : drawn),
  ];
}

function named(name: string, content: string): MetaTag {
  return { name, content };
}

function property(name: string, content: string): MetaTag {
  return { property: name, content };
}

/** The attributes of one `<meta>`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

interface Page {
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  /** Absolute. */
  image?: string | undefined;
}
