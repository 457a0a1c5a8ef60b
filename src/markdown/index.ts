import { parse } from './parse.ts';
import { bodyReader } from './read.ts';

/** Reads an entry's body for the build and the check. */
export const readBody = bodyReader(parse);

export { renderBody } from './render.ts';
export type { BodyContext } from './vocabulary/index.ts';
