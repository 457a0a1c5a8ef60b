import { getRssString } from '@astrojs/rss';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { feedItem, lastPublished, rssItem } from './feed-item.ts';
import { context, sample } from './samples.ts';

test('has an absolute address under the sub-path and the time of Beijing', () => {
  expect(feedItem(sample('programmes', { kind: 'care' }), context)).toMatchInlineSnapshot(`
    {
      "content_text": "一句话说明。",
      "date_published": "2018-03-08T09:30:00+08:00",
      "id": "https://example.org/fulian/programmes/x/",
      "language": "zh-CN",
      "tags": [
        "江苏省",
        "苏州市",
        "姑苏区",
        "双塔街道",
      ],
      "title": "示例",
      "url": "https://example.org/fulian/programmes/x/",
    }
  `);
});

test('a feed holds what was published last, however long ago it took place', () => {
  const told = (id: string, publishedAt: string, date?: string) => ({
    ...sample('activities', { kind: 'care', publishedAt, date }),
    id,
  });
  const earlier = Array.from({ length: 60 }, (_, nth) => told(`x${nth}`, '2020-01-01 09:00', '2019-12-31'));
  const found = lastPublished([
    ...earlier,
    told('late', '2020-01-02 09:00', '2017'),
    told('last', '2020-01-03 09:00'),
  ]);
  expect(found).toHaveLength(50);
  expect(found.slice(0, 3).map(({ id }) => id)).toEqual(['last', 'late', 'x0']);
});

test.each(['"><img src=x onerror=alert(1)>', '年龄<6岁，费用减免 & 免费'])(
  'a reader that renders HTML shows %s as it was typed',
  async (summary) => {
    const item = feedItem(sample('programmes', { kind: 'care', summary }), context);
    expect(item.content_text).toBe(summary);
    const xml = await getRssString({
      title: 'x',
      description: 'x',
      site: context.siteUrl,
      items: [rssItem(item)],
    });
    const [, inXml] = /<item>.*<description>(.*?)<\/description>/s.exec(xml)!;
    const html = parse(parse(inXml!).text);
    expect(html.children).toEqual([]);
    expect(html.text).toBe(summary);
  },
);
