import { expect, test } from 'vitest';
import { feedItem } from './feed-item.ts';
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
