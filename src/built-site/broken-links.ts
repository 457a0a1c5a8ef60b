import { leadingNowhere } from '../../scripts/inspect/links.ts';
import { readPage } from '../../scripts/inspect/read-page.ts';
import { filesBelow } from '../files-below.ts';
import type { BuiltPage } from './pages.ts';

/** The links, anchors and addresses of pictures, styles and scripts that lead nowhere; `base` is the site's sub-path. */
export function brokenLinks(pages: BuiltPage[], folder: string, base: string): string[] {
  return leadingNowhere(
    pages.map(({ path, html }) => ({ path, ...readPage(html) })),
    new Set(filesBelow(folder)),
    base,
  );
}
