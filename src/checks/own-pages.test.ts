import { expect, test } from 'vitest';
import { contentTypes } from '../content-types/index.ts';
import { filesBelow } from '../files-below.ts';
import { ownPages } from './own-pages.ts';

test('the pages that texts may link to are those that the site has', () => {
  const files = filesBelow('src/pages').filter((file) => /(^|\/)[^_/][^/]*\.(astro|mdx)$/.test(file));
  const pages = files.map((file) => file.replace(/(\/?(index|\[\.\.\.page\]))?\.\w+$/, ''));
  const own = pages.filter(
    (page) => page && page !== '404' && !page.includes('[') && !Object.hasOwn(contentTypes, page),
  );
  expect(own.sort()).toEqual([...ownPages]);
});
