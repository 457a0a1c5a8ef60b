import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** How many bytes (gzip) the built desk in a folder loads before its first screen: the page and all that it names. */
export function deskWeight(folder: string): number {
  const files = parse(readFileSync(join(folder, 'index.html'), 'utf8'))
    .querySelectorAll('script[src], link[href^="./"]')
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href')!);
  return ['index.html', ...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
    0,
  );
}
