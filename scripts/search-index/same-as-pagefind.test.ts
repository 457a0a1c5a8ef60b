import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { close, createIndex } from 'pagefind';
import { searchCopy } from '../../src/outputs/search-copy.ts';
import { encodeHan } from '../../src/search/han-code.ts';
import { segmentOf } from './segment.ts';
import { writeIndex } from './write-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = (filters: string, date: string) =>
  `<div hidden data-pagefind-ignore="index">${filters}<span data-pagefind-sort="date">${date}</span></div>`;
const region = (name: string) => `<span data-pagefind-filter="地区">${name}</span>`;
const pages = [
  page(
    '/a/',
    `<h1>母婴室</h1><p>双塔街道的哺乳室，哺乳室</p><h2>母婴室</h2>${record(region('姑苏区') + region('苏州市'), '2018')}`,
  ),
  page(
    '/b/',
    `<h1>826助学</h1><p>8.26 母婴</p>${record(`${region('姑苏区')}<span data-pagefind-filter="年份">2017</span>`, '2017')}`,
  ),
  page('/c/', `<p>母婴室</p>${record('', '2019')}`),
];
const groups = [['母婴室', '哺乳室']];

test('the index of the same words is the one that Pagefind makes', async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const { url, html } of pages) await index!.addHTMLFile({ url, content: tokensAsWords(html) });
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const segments = [segmentOf(pages.slice(0, 1), groups), segmentOf(pages.slice(1), groups)];
  writeIndex(segments, { folder: join(folder, 'ours'), version: '1.6.0' });
  const [theirs, ours] = [read('pagefind'), read('ours')];
  expect(ours).toEqual(theirs);
  const { places, named } = ours.words[encodeHan('母婴')]!['/a/']!;
  expect(places).toEqual([
    [150, 21],
    [175, 1],
  ]);
  expect(named).toEqual([1]);
  expect(ours.sorts).toEqual([['date', ['/b/', '/a/', '/c/']]]);
});

/** What is in the index of a folder, whatever it is written with: no chunks, no hashes, pages by their address. */
function read(name: string) {
  const files = (kind: string) =>
    readdirSync(join(folder, name, kind)).map((file) => readFileSync(join(folder, name, kind, file)));
  const cbor = (file: Buffer) => decode(gunzipSync(file).subarray(mark.length));
  const meta = readdirSync(join(folder, name)).find((file) => file.endsWith('.pf_meta'))!;
  const [version, listed, , filterList, sorts, fields] = cbor(readFileSync(join(folder, name, meta))) as Meta;
  const fragments = listed.map(([hash]) => {
    const file = gunzipSync(readFileSync(join(folder, name, `fragment/${hash}.pf_fragment`))).toString();
    expect(file.startsWith(mark)).toBe(true);
    return JSON.parse(file.slice(mark.length)) as { url: string; word_count: number; filters: object };
  });
  const urlOf = (number: number) => fragments[number]!.url;
  const words = files('index').flatMap((file) => (cbor(file) as [Word[]])[0]);
  const filters = files('filter').map((file) => cbor(file) as [string, [string, number[]][]]);
  return {
    version,
    fields,
    counts: listed.map(([, count, group]) => [count, group]),
    pages: fragments.map(({ url, word_count, filters: own }) => ({ url, word_count, filters: own })),
    filters: Object.fromEntries(
      filters.map(([key, values]) => [key, values.map(([value, some]) => [value, some.map(urlOf)])]),
    ),
    filterNames: filterList.map(([key]) => key),
    sorts: sorts.map(([key, some]) => [key, some.map(urlOf)]),
    words: Object.fromEntries(words.map(([word, some]) => [word, placesByPage(some, urlOf)])),
  };
}

function placesByPage(pagesOfWord: Word[1], urlOf: (number: number) => string) {
  let number = 0;
  return Object.fromEntries(
    pagesOfWord.map(([distance, places, named = []]) => {
      number += distance;
      const url = urlOf(number);
      let weight = 25;
      let position = 0;
      const found = places.flatMap((place) => {
        if (place < 0) {
          weight = weights[-place - 1] ?? -place - 1;
          position = 0;
          return [];
        }
        position += place;
        return [[weight, position]];
      });
      return [url, { places: found, named: named.slice(1) }];
    }),
  );
}

/** Pagefind writes multiples of 24, and reads 25 where it wrote none: ours are multiples of 25, which spares a sign a place. */
const weights: Record<number, number> = { 24: 25, 168: 175, 144: 150 };
const mark = 'pagefind_dcd';

function page(url: string, inside: string) {
  return { url, html: `<html><body data-pagefind-body>${inside}</body></html>` };
}

/** What Pagefind is given to make the same of. A sign alone takes a place, so that no phrase goes on from line to line. */
function tokensAsWords(html: string): string {
  const lines = searchCopy(html, groups)!.blocks.map(
    ({ tag, tokens }) => `<${tag}>${tokens.join(' ')} ·</${tag}>`,
  );
  return `<html><body data-pagefind-body>${lines.join('')}${html.slice(html.indexOf('<div hidden'))}`;
}

/** The few kinds of CBOR (RFC 8949) that an index has. */
function decode(bytes: Buffer): unknown {
  let at = 0;
  const next = (): unknown => {
    const head = bytes[at++]!;
    const size = Math.max(0, (head & 31) - 23);
    const width = size > 0 ? 2 ** (size - 1) : 0;
    const count = width > 0 ? bytes.readUIntBE(at, width) : head & 31;
    at += width;
    const kind = head >> 5;
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 3) return bytes.toString('utf8', at, (at += count));
    if (kind === 4) return Array.from({ length: count }, next);
    throw new Error(`CBOR of kind ${kind}`);
  };
  return next();
}

type Word = [word: string, pages: [distance: number, places: number[], named?: number[]][]];
type Meta = [
  version: string,
  pages: [hash: string, count: number, group: string][],
  chunks: unknown,
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];
