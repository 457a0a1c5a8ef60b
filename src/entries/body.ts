import { readFile } from 'node:fs/promises';
import { bodyOf } from '../checks/front-matter.ts';
import { readBody, renderBody, type BodyContext } from '../markdown/index.ts';
import type { Published } from './index.ts';

/** The text of an entry as HTML; read when the page is made, so that the store holds facts only. */
export async function bodyHtml(entry: Published, context: BodyContext): Promise<string> {
  return renderBody(readBody(await source(entry)).tree, context);
}

async function source(entry: Published): Promise<string> {
  return bodyOf(await readFile(entry.filePath, 'utf8'));
}
