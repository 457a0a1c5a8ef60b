import { parse } from './parse.ts';
import { bodyReader } from './read.ts';

/** Reads an entry's body for the build and the check. */
export const readBody = bodyReader(parse);

export { renderBody } from './render.ts';
export { plainText } from './plain-text.ts';
export { vocabulary } from './vocabulary/index.ts';
export type { Body } from './read.ts';
export type { Fault } from './fault.ts';
export type { BodyContext } from './vocabulary/index.ts';
