import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { close, createIndex } from 'pagefind';
import { indexWriter } from './index-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  page(
    '/a/',
    [
      ['h1', 'aa bb'],
      ['p', 'cc aa aa'],
      ['h2', 'dd aa'],
    ],
    { 地区: ['姑苏区', '苏州市'] },
    '2018',
  ),
  page(
    '/b/',
    [
      ['h1', 'bb'],
      ['p', 'aa 0ʘx 09 bb bb'],
    ],
    { 地区: ['姑苏区'], 年份: ['2017'] },
    '2017',
  ),
  page('/c/', [['p', 'ee']], {}, '2019'),
];

test('the index of the same words is the one that Pagefind makes', async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const { url, html } of pages) await index!.addHTMLFile({ url, content: html });
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const writer = indexWriter(join(folder, 'ours'), '1.6.0');
  for (const { url, copy } of pages) await writer.add(url, copy);
  await writer.finish();
  const [theirs, ours] = [read('pagefind'), read('ours')];
  expect(ours).toEqual(theirs);
  expect(ours.words['aa']!['/a/']).toEqual({
    places: [
      [25, 4],
      [25, 5],
      [150, 8],
      [175, 0],
    ],
    named: [0],
  });
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

function page(url: string, blocks: [string, string][], filters: Record<string, string[]>, date: string) {
  const pairs = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const records = pairs
    .map(([name, value]) => `<span data-pagefind-filter="${name}">${value}</span>`)
    .join('');
  // A sign alone takes a place: no phrase goes on from line to line.
  const text = blocks.map(([tag, words]) => `<${tag}>${words}</${tag}>`).join('<p>·</p>');
  return {
    url,
    html: `<html><body data-pagefind-body>${text}<div data-pagefind-ignore="index">${records}<span data-pagefind-sort="date">${date}</span></div></body></html>`,
    copy: {
      title: blocks.find(([tag]) => tag === 'h1')?.[1] ?? '',
      lines: blocks.map(([, words]) => words),
      anchors: [],
      filters: pairs,
      sorts: [['date', date] as const],
      blocks: blocks.map(([tag, words]) => ({ tag, tokens: words.split(' ') })),
    },
  };
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
