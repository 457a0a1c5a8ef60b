/**
 * The links, anchors and addresses of pictures, styles and scripts that lead nowhere, as `from → address`. `files` is every
 * file of the site, `base` its sub-path.
 */
export function leadingNowhere(
  pages: Iterable<LinkedPage>,
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const all = [...pages];
  const ids = new Map(all.map((page) => [page.path, page.ids]));
  // Most addresses stand on many pages, and those from the site's root lead to the same place from everywhere.
  const known = new Map<string, boolean>();
  return all.flatMap(({ path, addresses }) =>
    addresses.filter((address) => !leads(address, path)).map((address) => `${path} → ${address}`),
  );

  function leads(address: string, from: string): boolean {
    if (!address.startsWith('/')) return leadsSomewhere(address, from);
    let answer = known.get(address);
    if (answer === undefined) known.set(address, (answer = leadsSomewhere(address, '/')));
    return answer || leadsSomewhere(address, from);
  }

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
