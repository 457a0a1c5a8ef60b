import { contentFolder } from '../../src/checks/content-folder.ts';

/** Where a build of the site reads and writes. */
export const siteFolders = (): Folders => ({
  content: contentFolder(),
  copy: '.cache/sound-content',
  outDir: '.cache/site',
  astroDir: '.cache/astro',
  dist: 'dist',
});

/** The same for a demonstration: folders of its own, so that nothing invented reaches content/ or a dist/ that somebody uploads. */
export const demoFolders = (): Folders => ({
  content: '.cache/demo-content',
  copy: '.cache/demo-sound-content',
  outDir: '.cache/demo-site',
  astroDir: '.cache/demo-astro',
  dist: '.cache/demo-dist',
});

/** The same for the pages alone, which are no whole site that anybody should upload. */
export const pagesFolders = (): Folders => ({
  content: contentFolder(),
  copy: '.cache/pages-sound-content',
  outDir: '.cache/pages-site',
  astroDir: '.cache/pages-astro',
  dist: '.cache/pages-dist',
});

export interface Folders {
  content: string;
  /** The content without what is wrong in it, where a build needs that. */
  copy: string;
  /** Astro's output, kept between builds. */
  outDir: string;
  /** What Astro remembers between builds. */
  astroDir: string;
  /** The finished site. */
  dist: string;
}
