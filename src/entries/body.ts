import { readFile } from 'node:fs/promises';
import { checkEntry } from '../checks/entry.ts';
import { plainText, readBody, renderBody, type BodyContext } from '../markdown/index.ts';
import type { Published } from './index.ts';

/** The text of an entry as HTML; read when the page is made, so that the store holds facts only. */
export async function bodyHtml(entry: Published, context: BodyContext): Promise<string> {
  return renderBody(readBody(await source(entry)).tree, context);
}

/** The text of an entry without markup, at most `max` characters. */
export async function bodyText(entry: Published, max: number): Promise<string> {
  return plainText(readBody(await source(entry)).tree, max);
}

async function source(entry: Published): Promise<string> {
  const text = await readFile(entry.filePath, 'utf8');
  return checkEntry({ type: entry.type, id: entry.id, file: entry.filePath, text }).body;
}
