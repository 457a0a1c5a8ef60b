import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { privateWords, publicPlaces } from './private-words.ts';
import { readPage } from './read-page.ts';
import { readableText } from './readable-text.ts';

const number = '138 0013 8000';
const said = ['手机号 138****8000'];

test('a mobile number is found wherever it leaves the house, and said without its digits', () => {
  expect(privateWords(readPage(`<p>找李姐 <b>138</b>00138000</p>`).text, '')).toEqual(said);
  expect(privateWords(readPage(`<img alt="电话 ${number}" src="a.webp">`).text, '')).toEqual(said);
  const files: Record<string, Buffer> = {
    'data/families.json': Buffer.from(JSON.stringify({ rows: [{ note: number }] })),
    'data/families.csv': Buffer.from(`a,${number},b\n`),
    'feeds/families.xml': Buffer.from(`<item><description><![CDATA[<p>${number}</p>]]></description></item>`),
    'feeds/micro-homes.ics': Buffer.from(`DESCRIPTION:138 0013\r\n  8000`),
    'pagefind/fragment/unknown_1.pf_fragment': gzipSync(
      Buffer.from(`pagefind_dcd${JSON.stringify({ content: number })}`),
    ),
  };
  for (const [file, bytes] of Object.entries(files))
    expect(privateWords(readableText(file, bytes)!, ''), file).toEqual(said);
});

test('the federation’s own numbers, coordinates and what merely stands side by side are none', () => {
  expect(privateWords(`电话 ${number}`, JSON.stringify({ phone: number }))).toEqual([]);
  const places = JSON.stringify({ coordinates: [120.13800138, 31.3], a: '138', b: '00138000' });
  expect(privateWords(readableText('geo/x.geojson', Buffer.from(places))!, '')).toEqual([]);
  expect(privateWords(readPage('<td>138</td><td>0013</td><td>8000</td>').text, '')).toEqual([]);
});

test('what entries write of their place may be found, what they write elsewhere may not', () => {
  const entries = [{ data: { place: { address: '示例小区 3幢502室' }, summary: '住在 4幢101室' } }];
  const allowed = publicPlaces(entries);
  expect(privateWords('地址：示例小区 3幢502室', allowed)).toEqual([]);
  expect(privateWords('住在 4幢101室', allowed)).toEqual(['住址写到了室 *幢***室']);
});
