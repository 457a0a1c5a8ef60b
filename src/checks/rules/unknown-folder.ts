import { another } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A folder that is no content type. */
export const unknownFolder: Rule = {
  id: 'unknown-folder',
  name: '没有这类内容',
  severity: 'blocks-entry',
  sentences: ['没有“…”这类内容。…'],
  example: {
    shown: ['familes/yang/index.mdx', 'families/yang/index.mdx'],
    wrong: { 'familes/yang/index.mdx': another },
    right: { 'families/yang/index.mdx': another },
    says: '没有“familes”这类内容。您是不是要写 families？',
  },
};
