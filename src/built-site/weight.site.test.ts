import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { firstRoundTrip, weigh } from './weigh.ts';

/** A whole page without its pictures. */
const limit = 30 * 1024;

test('the text and the styles of every page fit the first round trip, 14 KB in gzip', () => {
  expect(weigh('link[rel=stylesheet]').filter(({ bytes }) => bytes > firstRoundTrip)).toEqual([]);
});

test('no page weighs more than 30 KB in gzip with its styles and scripts', () => {
  expect(weigh('link[rel=stylesheet],script[src]').filter(({ bytes }) => bytes > limit)).toEqual([]);
});

test('the search needs no more than 12 KB of script of our own, and 16 KB of words', () => {
  const [main = ''] = scriptsOf('search');
  const onDemand = (name: string) => {
    const files = readdirSync('dist/_astro').filter((file) => file.startsWith(`${name}.`));
    expect(files).toHaveLength(1);
    return files.map((file) => join('dist/_astro', file));
  };
  const needed = scriptFiles(main);
  const withoutIndex = onDemand('text-index');
  expect(compressed(needed)).toBeLessThan(12 * 1024);
  expect(compressed([...needed, ...withoutIndex])).toBeLessThan(13 * 1024);
  // Pinyin and mistyped words, which most questions have none of.
  expect(compressed([...needed, ...withoutIndex, ...onDemand('mistyped')])).toBeLessThan(14 * 1024);
  const words = ['words.json', 'characters.json'].map((file) => join('dist/pagefind', file));
  expect(compressed(words)).toBeLessThan(16 * 1024);
});

test('the finder begins with at most 14 KB of script; the map and its library come when it is opened', () => {
  const [main = ''] = scriptsOf('nursing-rooms');
  expect(compressed(scriptFiles(main))).toBeLessThan(14 * 1024);
  expect(scriptFiles(main).join()).not.toMatch(/base-map|map-panel/);
});

test('what is read needs no script', () => {
  const reading =
    /^\/((families|workers|activities|organizations|programmes|regions)\/|[a-z-]+\/[a-z-]+\/$|honors|sitemap|about|handbook|data)/;
  for (const { path, html } of builtPages().filter(
    ({ path }) => reading.test(path) && !/^\/search/.test(path),
  )) {
    expect(scriptsIn(html), path).toEqual([]);
  }
});

/** Without data: JSON-LD and the rules for fetching ahead. */
function scriptsIn(html: string): string[] {
  return parse(html)
    .querySelectorAll('script')
    .filter(
      (script) => !['application/ld+json', 'speculationrules'].includes(script.getAttribute('type') ?? ''),
    )
    .map(String);
}

function scriptsOf(page: string): string[] {
  const html = readFileSync(join('dist', page, 'index.html'), 'utf8');
  return parse(html)
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src')!);
}

/** A script and all that it cannot begin without. */
function scriptFiles(address: string): string[] {
  const file = join('dist', address);
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)];
  return [file, ...imported.flatMap(([, name]) => scriptFiles(`/_astro/${name}`))];
}

function compressed(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
