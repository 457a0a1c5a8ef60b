import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryFile } from '../entry-file.ts';
import { readTree, tidied } from './serializer.ts';
import { writeMarkdown } from './write-markdown.ts';

it('leaves every text that is published as it stands, letter by letter, when one word of it is changed', () => {
  const files = globSync('content/*/*/index.mdx');
  expect(files.length).toBeGreaterThan(0);
  const changed = files.filter((file) => {
    const body = String(entryFile.fromFile(readFileSync(file, 'utf8'))['body'] ?? '').trim();
    return writeMarkdown(tidied(readTree(body))) !== body;
  });
  expect(changed).toEqual([]);
}, 30_000);
