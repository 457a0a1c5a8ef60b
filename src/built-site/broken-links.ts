import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { leadingNowhere } from '../../scripts/inspect/links.ts';
import { readPage } from '../../scripts/inspect/read-page.ts';
import type { BuiltPage } from './pages.ts';

/** The links, anchors and addresses of pictures, styles and scripts that lead nowhere; `base` is the site's sub-path. */
export function brokenLinks(pages: BuiltPage[], folder: string, base: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'));
  return leadingNowhere(
    pages.map(({ path, html }) => ({ path, ...readPage(html) })),
    new Set(files),
    base,
  );
}
