import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from '../../scripts/page-address.ts';
import { contentTypes } from '../content-types/index.ts';
import { filesBelow } from '../files-below.ts';

/** Every public HTML page of a built folder; the desk is an application of its own and left out. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html') && !/^(admin|pagefind)\//.test(file))
    .map((file) => ({
      file,
      path: pageAddress(file),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** One page of every template of a built folder: what is tested page by page in a browser. */
export function templates(folder = 'dist'): string[] {
  const paths = builtPages(folder).map(({ path }) => path);
  const first = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).slice(0, 1);
  const ofType = Object.keys(contentTypes).flatMap((type) => [
    `/${type}/`,
    ...first(new RegExp(`^/${type}/[^/]+/$`)),
    ...first(new RegExp(`^/${type}/region/[^/]+/$`)),
    ...first(new RegExp(`^/${type}/[^/]+/plaque/$`)),
  ]);
  return ['/', ...ofType, ...first(/\/page\/2\/$/), ...fixed];
}

const fixed = [
  ...['/honors/', '/search/', '/search/?q=%E5%A6%87%E8%81%94', '/sitemap/', '/data/'],
  ...['/about/', '/handbook/', '/accessibility/', '/404.html'],
];

export interface BuiltPage {
  /** Below the folder: families/gao-chunxiang/index.html. */
  file: string;
  /** As a browser asks for it: /families/gao-chunxiang/. */
  path: string;
  html: string;
}
