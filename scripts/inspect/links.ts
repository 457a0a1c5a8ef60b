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
    const [pathname, hash] = [url.pathname.slice(base.length), url.hash.slice(1)].map(decoded);
    if (pathname === undefined || hash === undefined) return false;
    const path = `/${pathname}`;
    if (path !== from && !files.has(`${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1)))
      return false;
    return !hash || !ids.has(path) || ids.get(path)!.has(hash);
  }
}

/** Undefined where what stands after a % is no UTF-8, as in /%E0%A4%A/. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface LinkedPage {
  /** As a browser asks for it: /families/gao-chunxiang/. */
  path: string;
  ids: ReadonlySet<string>;
  addresses: readonly string[];
}
