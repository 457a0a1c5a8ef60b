import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { undressed } from './dressed.ts';
import { fullLists } from './full-lists.ts';
import { builtPages } from './pages.ts';
import { runScript } from './run-build.ts';
import { firstRoundTrip, weigh } from './weigh.ts';

beforeAll(() => {
  const { status, output } = runScript(process.cwd(), ['src/built-site/full-lists-build.ts']);
  expect(status, output).toBe(0);
}, 300_000);

test('a page of places shows 24 of which everything is known, one of honours 100, and there are more', () => {
  const rooms = read('nursing-rooms/index.html');
  for (const part of ['class="place"', 'class="when"', 'href="tel:', 'data-copy', '日核对'])
    expect(rooms.split(part).length - 1, part).toBe(24);
  expect(honorsOn('honors/index.html')).toHaveLength(100);
  expect(honorsOn('honors/page/2/index.html').length).toBeGreaterThan(5);
});

test('a year leads to the page of honours on which it begins', () => {
  const years = parse(read('honors/page/2/index.html')).querySelectorAll('.chips a');
  expect(years[0]!.getAttribute('href')).toBe('/honors/#y2025');
  for (const year of years) {
    const [path, anchor] = year.getAttribute('href')!.split('#');
    const page = path === '' ? '/honors/page/2/' : path!;
    expect(read(`${page}index.html`), year.text).toContain(`<h2 id="${anchor}"`);
  }
});

test('texts of a thousand characters and full lists fit the first round trip too', () => {
  const texts = builtPages(fullLists.dist).flatMap(({ html }) => prose(html) ?? []);
  expect(texts.length).toBeGreaterThan(300);
  expect(Math.min(...texts.map(({ length }) => length))).toBeGreaterThan(850);
  const weights = weigh('link[rel=stylesheet]', fullLists.dist);
  expect(weights.filter(({ bytes }) => bytes > firstRoundTrip)).toEqual([]);
});

test('the second page of a list has the styles of its parts', () => {
  expect(undressed(fullLists.dist)).toEqual([]);
});

function honorsOn(page: string): string[] {
  return parse(read(page))
    .querySelectorAll('.names a')
    .map(({ text }) => text);
}

/** What an editor wrote on an entry's page. */
function prose(html: string): string | undefined {
  return parse(html).querySelector('article .prose')?.text;
}

function read(page: string): string {
  return readFileSync(join(fullLists.dist, page), 'utf8');
}
