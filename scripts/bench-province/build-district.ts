import { join } from 'node:path';
import { buildSite } from '../build/site.ts';

/** Builds the site of one district of the simulated province in its folder, without a desk. */
const [folder = ''] = process.argv.slice(2);
const { ok } = await buildSite({
  folders: {
    content: join(folder, 'content'),
    copy: join(folder, 'sound-content'),
    outDir: join(folder, 'site'),
    astroDir: join(folder, 'astro'),
    dist: join(folder, 'dist'),
  },
  desk: false,
});
process.exitCode = ok ? 0 : 1;
