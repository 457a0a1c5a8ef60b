import { expect, it } from 'vitest';
import { readBody, renderBody } from './index.ts';

it("draws an entry's own photos and no other image", () => {
  const context = { photos: [{ src: 'a.webp', alt: '门' }], picture: (src: string) => `(${src})` };
  const draw = (source: string) => renderBody(readBody(source).tree, context);
  expect(draw('文 ![](a.webp) ![](/a.webp)![](https://a.cn/a.webp)![](b.webp)')).toBe('<p>文 (a.webp) </p>');
  expect(draw('![](/photos/a.webp)')).toBe('');
});
