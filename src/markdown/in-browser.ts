import { parseInBrowser } from './parse-in-browser.ts';
import { bodyReader } from './read.ts';

/** Reads an entry's body where native code cannot run: the editing desk. */
export const readBody = bodyReader(parseInBrowser);

export { renderBody } from './render.ts';
export type { Fault } from './fault.ts';
export type { BodyContext } from './vocabulary/index.ts';
