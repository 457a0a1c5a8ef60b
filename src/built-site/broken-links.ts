import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { BuiltPage } from './pages.ts';

/** The links, anchors and addresses of pictures, styles and scripts that lead nowhere; `base` is the site's sub-path. */
export function brokenLinks(pages: BuiltPage[], folder: string, base: string): string[] {
  const trees = pages.map((page) => ({ ...page, tree: parse(page.html) }));
  const ids = new Map(
    trees.map(({ path, tree }) => [
      path,
      new Set(tree.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );
  return trees.flatMap(({ path, tree }) => {
    const addresses = tree
      .querySelectorAll('[href],[src],[srcset]')
      .flatMap((element) => [
        element.getAttribute('href'),
        element.getAttribute('src'),
        ...sources(element.getAttribute('srcset')),
      ]);
    return [...new Set(addresses)]
      .filter((address) => address !== undefined && !leadsSomewhere(address, path))
      .map((address) => `${path} → ${address}`);
  });

  function leadsSomewhere(address: string, from: string): boolean {
    if (/^(https?:|mailto:|tel:|geo:|data:)/.test(address)) return true;
    const url = new URL(address, `http://site${base}${from.slice(1)}`);
    if (!url.pathname.startsWith(base)) return false;
    const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (path !== from && !existsSync(join(folder, file))) return false;
    return (
      !url.hash ||
      url.hash === '#' ||
      !ids.has(path) ||
      ids.get(path)!.has(decodeURIComponent(url.hash.slice(1)))
    );
  }
}

function sources(srcset: string | undefined): string[] {
  return srcset?.split(',').map((part) => part.trim().split(' ')[0]!) ?? [];
}
