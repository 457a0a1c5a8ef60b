import { expect, test } from 'vitest';
import { pictureHtml } from './picture.ts';

const photo = { hash: '0123456789abcdef', width: 1000, height: 500, widths: [480, 960] };
const options = { alt: '门口', sizes: '100vw', base: '/sub/' };

test('offers every width in AVIF and WebP and reserves the space', () => {
  expect(pictureHtml(photo, options)).toMatchInlineSnapshot(
    `"<picture><source type="image/avif" srcset="/sub/photos/0123456789abcdef-480.avif 480w, /sub/photos/0123456789abcdef-960.avif 960w" sizes="100vw"><source type="image/webp" srcset="/sub/photos/0123456789abcdef-480.webp 480w, /sub/photos/0123456789abcdef-960.webp 960w" sizes="100vw"><img src="/sub/photos/0123456789abcdef-960.webp" alt="门口" width="960" height="480" loading="lazy" decoding="async"></picture>"`,
  );
});

test('keeps a quotation mark in the words inside its attribute', () => {
  expect(pictureHtml(photo, { ...options, alt: '"><script>' })).toContain('alt="&quot;&gt;&lt;script&gt;"');
});

test('loads the picture of the first screen at once', () => {
  expect(pictureHtml(photo, { ...options, eager: true })).toContain('loading="eager" fetchpriority="high"');
});

test('is nothing where there is no such photo', () => {
  expect(pictureHtml(undefined, options)).toBe('');
});
