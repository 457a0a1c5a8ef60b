import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { builtPages } from './pages.ts';

test('every internal link leads to a page or file of the site, and every anchor to an element there', () => {
  expect(brokenLinks(builtPages(), 'dist', '/')).toEqual([]);
});

test('a link to a page that is not there is found', () => {
  const html = '<a href="/nowhere/">x</a><a href="#nobody">y</a><img src="/photos/none.webp">';
  expect(brokenLinks([{ file: 'index.html', path: '/', html }], 'dist', '/')).toEqual([
    '/ → /nowhere/',
    '/ → #nobody',
    '/ → /photos/none.webp',
  ]);
});
