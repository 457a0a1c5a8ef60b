import { expect, test } from 'vitest';
import { isLocal, siteAddress } from './site-address.ts';

test.each([
  [undefined, 'http://127.0.0.1:4321/'],
  ['', 'http://127.0.0.1:4321/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/fulian', 'https://example.org/fulian/'],
])('SITE_URL %s means %s', (SITE_URL, href) => {
  expect(siteAddress({ SITE_URL }).href).toBe(href);
});

test('what is no address is refused with an example', () => {
  expect(() => siteAddress({ SITE_URL: 'example.org' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: SITE_URL 写的是“example.org”，不是网址。写成 https://example.org/ 或 https://example.org/fulian/。]`,
  );
});

test('an address that nobody set is this machine', () => {
  expect(isLocal(siteAddress({}))).toBe(true);
  expect(isLocal(siteAddress({ SITE_URL: 'https://example.org/' }))).toBe(false);
});
