import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { builtPages } from './pages.ts';

/** What every page of a built folder weighs in bytes of gzip, with those of its files that the selector chooses. */
export function weigh(selector: string, folder = 'dist'): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(folder, file))).length);
    return sizes.get(file)!;
  };
  return builtPages(folder).map(({ path, html }) => {
    const files = parse(html)
      .querySelectorAll(selector)
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    return { path, bytes: files.reduce((sum, file) => sum + sizeOf(file), gzipSync(html).length) };
  });
}

/** What arrives in the first round trip: ten segments of TCP (RFC 6928) without the headers of the answer. */
export const firstRoundTrip = 14 * 1024;

interface Weight {
  path: string;
  bytes: number;
}
