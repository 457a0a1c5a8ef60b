import type { Folders } from '../../scripts/build/folders.ts';

/** Pages of invented content whose lists are full, made by the test that weighs them. */
export const fullLists: Folders = {
  content: '.cache/test-full/content',
  copy: '.cache/test-full/sound-content',
  outDir: '.cache/test-full/site',
  astroDir: '.cache/test-full/astro',
  dist: '.cache/test-full/dist',
};
