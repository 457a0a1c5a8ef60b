import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What `keepValue` wrote into the file; undefined where there is none, or one that is not the same to the byte. */
export function keptValue(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    const kept = bytes.subarray(hashLength);
    return bytes.subarray(0, hashLength).equals(hashOf(kept)) ? deserialize(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value (anything that can be cloned) behind its SHA-256, whole or not at all. */
export function keepValue(file: string, value: unknown): void {
  const kept = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, hashOf(kept));
  writeFileSync(`${file}.new`, kept, { flag: 'a' });
  renameSync(`${file}.new`, file);
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

const hashLength = 32;
