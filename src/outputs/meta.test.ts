import { expect, test } from 'vitest';
import { articleMeta, columnMeta, siteMeta, type MetaTag } from './meta.ts';
import { context, sample } from './samples.ts';

test('an article names its site, column, title, time and source', () => {
  const entry = sample('activities', { kind: 'care', source: { title: '报道', publisher: '示例晚报' } });
  expect(articleMeta(entry, context).map(asText)).toMatchInlineSnapshot(`
    [
      "SiteName=示例网站",
      "SiteDomain=example.org",
      "ColumnName=活动回顾",
      "ColumnDescription=办过的活动：什么时候、在哪里、谁来办、来了多少人。",
      "ColumnKeywords=活动回顾,工作动态",
      "ColumnType=工作动态",
      "ArticleTitle=示例",
      "PubDate=2018-03-08 09:30",
      "ContentSource=示例晚报",
      "Keywords=活动回顾,江苏省,苏州市,姑苏区,双塔街道",
      "description=一句话说明。",
      "Url=https://example.org/fulian/activities/x/",
      "og:type=article",
      "og:locale=zh_CN",
      "og:site_name=示例网站",
      "og:title=示例",
      "og:description=一句话说明。",
      "og:url=https://example.org/fulian/activities/x/",
      "og:image=https://example.org/fulian/share/activities.png",
      "og:image:width=1200",
      "og:image:height=630",
    ]
  `);
});

test('an article without a publisher has the organizer as its source', () => {
  expect(articleMeta(sample('activities', { kind: 'care' }), context)).toContainEqual({
    name: 'ContentSource',
    content: '示例妇联',
  });
});

test('a photo takes the place of the drawn picture', () => {
  const tags = articleMeta(sample('activities', { kind: 'care' }), context, 'https://example.org/p.webp').map(
    asText,
  );
  expect(tags).toContain('og:image=https://example.org/p.webp');
  expect(tags.join()).not.toContain('og:image:width');
});

test('a list says what kind of column it is', () => {
  expect(columnMeta('nursing-rooms', list, context)).toContainEqual({
    name: 'ColumnType',
    content: '便民服务',
  });
});

test('a filtered list is shared under its own name and address', () => {
  const tags = columnMeta('nursing-rooms', list, context).map(asText);
  expect(tags).toContain('ColumnName=母婴室');
  expect(tags).toContain('og:title=姑苏区 · 母婴室');
  expect(tags).toContain('og:url=https://example.org/fulian/nursing-rooms/region/gusu/');
});

const list = {
  title: '姑苏区 · 母婴室',
  url: 'https://example.org/fulian/nursing-rooms/region/gusu/',
};

test('the site’s identification code stands only where there is one', () => {
  const page = { title: '首页', description: '介绍', url: context.siteUrl };
  const coded = { ...context, site: { ...context.site, records: { siteIdCode: '3205080001' } } };
  expect(siteMeta(page, context).map(asText).join()).not.toContain('SiteIDCode');
  expect(siteMeta(page, coded)).toContainEqual({ name: 'SiteIDCode', content: '3205080001' });
});

function asText(tag: MetaTag): string {
  return `${'name' in tag ? tag.name : tag.property}=${tag.content}`;
}
