import { resolve } from 'node:path';
import type { CheckedContent } from './content.ts';

/** Leaves what a check of this folder found to who asks for it later in this process, so that nothing is checked twice. */
export function handOver(folder: string, content: CheckedContent): void {
  shelf[key] = { folder: resolve(folder), content };
}

/** What was handed over for this folder; undefined where nobody checked it. */
export function handedOver(folder: string): CheckedContent | undefined {
  return shelf[key]?.folder === resolve(folder) ? shelf[key].content : undefined;
}

/** Astro loads its own copy of every module, but there is one global object. */
const key = Symbol.for('weijia.checked-content');
const shelf = globalThis as { [key]?: { folder: string; content: CheckedContent } };
