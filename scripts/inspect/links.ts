/**
 * The links, anchors and addresses of pictures, styles and scripts that lead nowhere, as `from → address`. `files` is every
 * file of the site, `base` its sub-path.
 */
export function leadingNowhere(
  pages: readonly LinkedPage[],
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  return pages.flatMap(({ path, addresses }) =>
    addresses.filter((address) => !leadsSomewhere(address, path)).map((address) => `${path} → ${address}`),
  );

  function leadsSomewhere(address: string, from: string): boolean {
    if (/^(https?:|mailto:|tel:|geo:|data:)/.test(address)) return true;
    const url = new URL(address, `http://site${base}${from.slice(1)}`);
    if (!url.pathname.startsWith(base)) return false;
    const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    if (path !== from && !files.has(`${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1)))
      return false;
    if (!url.hash || url.hash === '#' || !ids.has(path)) return true;
    return ids.get(path)!.has(decodeURIComponent(url.hash.slice(1)));
  }
}

interface LinkedPage {
  /** As a browser asks for it: /families/gao-chunxiang/. */
  path: string;
  ids: ReadonlySet<string>;
  addresses: readonly string[];
}
