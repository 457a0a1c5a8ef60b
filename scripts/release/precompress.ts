import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What the names of the compressed copies end in, as nginx (gzip_static, brotli_static) and Caddy (precompressed) look for them. */
export const suffixes = ['.br', '.gz'] as const;

/** Writes a brotli and a gzip copy beside a file of text; what is short, compressed already or gains nothing gets none. */
export async function compress(file: string): Promise<void> {
  if (!text.has(extname(file))) return;
  const bytes = await readFile(file);
  if (bytes.length < shortest) return;
  const copies: [string, Buffer][] = [
    ['.br', await brotli(bytes, { params: brotliParameters(bytes.length, forEver.test(file)) })],
    ['.gz', await zip(bytes, { level: 9 })],
  ];
  for (const [suffix, copy] of copies) if (copy.length < bytes.length) await writeFile(file + suffix, copy);
}

/**
 * Of pages of 18 KB brotli 9 makes 4.9 KB (gzip 5.7) in 2 ms, if its window fits them: clearing that of 4 MB takes 15 ms more.
 * What every page needs and many keep gets the best there is, thirty times as dear.
 */
function brotliParameters(length: number, best: boolean): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(length + 1)))),
  };
}

const forEver = /\/_astro\//;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Less fits into one packet anyhow. */
const shortest = 1024;

const text = new Set('html css js json xml svg txt csv ics geojson'.split(' ').map((ending) => `.${ending}`));
