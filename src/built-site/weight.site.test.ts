import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** Public HTML, styles and scripts of any page but the search, compressed. */
const limit = 60 * 1024;

test('no page weighs more than 60 KB in gzip with its styles and scripts', () => {
  const weights = builtPages()
    .filter(({ path }) => path !== '/search/')
    .map(({ path, html }) => ({ path, bytes: gzipSync(html).length + assetsOf(html) }));
  expect(weights.filter(({ bytes }) => bytes > limit)).toEqual([]);
});

test('the search needs no more than 12 KB of script of our own, and 16 KB of words', () => {
  const [main = ''] = scriptsOf('search');
  const fallback = readdirSync('dist/_astro').filter((file) => file.startsWith('text-index'));
  const needed = scriptFiles(main);
  expect(compressed(needed)).toBeLessThan(12 * 1024);
  expect(compressed([...needed, ...fallback.map((file) => join('dist/_astro', file))])).toBeLessThan(
    13 * 1024,
  );
  const words = ['words.json', 'characters.json'].map((file) => join('dist/pagefind', file));
  expect(compressed(words)).toBeLessThan(16 * 1024);
});

test('the finder begins with at most 14 KB of script; the map and its library come when it is opened', () => {
  const [main = ''] = scriptsOf('nursing-rooms');
  expect(compressed(scriptFiles(main))).toBeLessThan(14 * 1024);
  expect(scriptFiles(main).join()).not.toMatch(/base-map|map-panel/);
});

test('an entry needs no script', () => {
  for (const { path, html } of builtPages().filter(({ path }) =>
    /^\/(families|nursing-rooms)\/[a-z-]+\/$/.test(path),
  )) {
    const scripts = parse(html)
      .querySelectorAll('script')
      .filter((script) => script.getAttribute('type') !== 'application/ld+json');
    expect(scripts.map(String), path).toEqual([]);
  }
});

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

const sizes = new Map<string, number>();

function assetsOf(html: string): number {
  const files = parse(html)
    .querySelectorAll('link[rel=stylesheet],script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  return files.reduce((sum, file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join('dist', file))).length);
    return sum + sizes.get(file)!;
  }, 0);
}
