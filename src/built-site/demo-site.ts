import type { Folders } from '../../scripts/build/folders.ts';

/** The demonstration that `*.demo.test.ts` look at; made once by demo.setup.ts. */
export const demoSite: Folders = {
  content: '.cache/test-demo/content',
  copy: '.cache/test-demo/sound-content',
  outDir: '.cache/test-demo/site',
  astroDir: '.cache/test-demo/astro',
  dist: '.cache/test-demo/dist',
};

/** The key of its base map. Nobody's: no tile server is ever asked. */
export const mapKey = '0123456789abcdef0123456789abcdef';

/** The approval number that its map shows; no map has it. */
export const mapApproval = 'GS（2024）0000号（示例）';
