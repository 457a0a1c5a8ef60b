import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files of a folder whose name or content says one of the words, in UTF-8 or as V8 keeps text (UTF-16), packed ones included. */
export function tracesIn(folder: string, words: readonly string[]): string[] {
  const sought = words.filter((word) => word.length > 1);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((file) => {
      const bytes = readFileSync(join(folder, file));
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return sought.some(
        (word) => file.includes(word) || text.includes(word) || text.includes(Buffer.from(word, 'utf16le')),
      );
    })
    .sort();
}
