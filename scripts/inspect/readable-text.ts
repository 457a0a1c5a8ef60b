import { gunzipSync } from 'node:zlib';
import { apart, readPage } from './read-page.ts';

/**
 * The words of a file that visitors or programs read (feeds, open data, map, search), piece by piece with a sign between them
 * that joins nothing; undefined for a file of another kind. HTML is read by readPage.
 */
export function readableText(file: string, bytes: Buffer): string | undefined {
  if (/^pagefind\/fragment\//.test(file)) {
    const text = gunzipSync(bytes).toString('utf8');
    return fromJson(text.slice(text.indexOf('{')));
  }
  if (codes.test(file)) return undefined;
  const text = () => bytes.toString('utf8');
  if (/\.(json|geojson)$/.test(file)) return fromJson(text());
  if (file.endsWith('.csv')) return text().replace(/[,\r\n"]+/g, apart);
  if (file.endsWith('.xml')) return readPage(text().replace(/<!\[CDATA\[|\]\]>/g, '')).text;
  // Long lines are folded (RFC 5545, section 3.1).
  if (file.endsWith('.ics')) return text().replace(/\r\n[ \t]/g, '');
  return file.endsWith('.txt') ? text() : undefined;
}

/** Strings only: a coordinate is no telephone number. */
function fromJson(text: string): string {
  const words: string[] = [];
  JSON.parse(text, (_, value: unknown) => (typeof value === 'string' && words.push(value), value));
  return words.join(apart);
}

/** Lists of syllables and codes, of this project's packages, of hashes. */
const codes = /^pagefind\/(sounds|initials)\/|^(sbom\.cdx|withdrawn|version)\.json$/;
