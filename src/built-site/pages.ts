import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every public HTML page of a built folder; the desk is an application of its own and left out. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('admin/') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({
      file,
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** One page of every template: what is tested page by page in a browser. */
export const templates = [
  '/',
  '/nursing-rooms/',
  '/nursing-rooms/shuangta-jiedao-banshichu/',
  '/micro-homes/',
  '/micro-homes/meidu-huating-loudao/',
  '/families/',
  '/families/gao-chunxiang/',
  '/workers/',
  '/workers/zhang-junhua/',
  '/activities/',
  '/activities/2018-xingzou-pingjiang/',
  '/programmes/',
  '/programmes/kangnaixin/',
  '/organizations/page/2/',
  '/organizations/gusu-fulian/',
  '/regions/',
  '/regions/gusu/',
  '/honors/',
  '/search/',
  '/search/?q=%E6%AF%8D%E5%A9%B4%E5%AE%A4',
  '/sitemap/',
  '/data/',
  '/about/',
  '/handbook/',
  '/accessibility/',
  '/404.html',
] as const;

export interface BuiltPage {
  /** Below the folder: families/gao-chunxiang/index.html. */
  file: string;
  /** As a browser asks for it: /families/gao-chunxiang/. */
  path: string;
  html: string;
}
