import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from '../../src/files-below.ts';

/** The files of a folder whose name or content says one of the words, in UTF-8 or as V8 keeps text (UTF-16), packed ones included. */
export function tracesIn(folder: string, words: readonly string[]): string[] {
  const sought = words.filter((word) => word.length > 1);
  return filesBelow(folder).filter((file) => {
    const bytes = readFileSync(join(folder, file));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return sought.some(
      (word) => file.includes(word) || text.includes(word) || text.includes(Buffer.from(word, 'utf16le')),
    );
  });
}
