import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { contentTypes } from '../content-types/index.ts';
import { ownPages } from './own-pages.ts';

test('the pages that texts may link to are those that the site has', () => {
  const files = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /^[^_].*\.(astro|mdx)$/.test(name))
    .map(({ parentPath, name }) => relative('src/pages', join(parentPath, name)).replaceAll('\\', '/'));
  const pages = files.map((file) => file.replace(/(\/?(index|\[\.\.\.page\]))?\.\w+$/, ''));
  const own = pages.filter(
    (page) => page && page !== '404' && !page.includes('[') && !Object.hasOwn(contentTypes, page),
  );
  expect(own.sort()).toEqual([...ownPages]);
});
