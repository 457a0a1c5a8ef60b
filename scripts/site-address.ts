/**
 * The site's address from SITE_URL, ending in a slash; without it, this machine's.
 * Refuses what is no http or https address.
 */
export function siteAddress({ SITE_URL }: { SITE_URL?: string | undefined } = process.env): URL {
  const given = SITE_URL?.trim() || local;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_URL 写的是“${given}”，不是网址。写成 https://example.org/ 或 https://example.org/fulian/。`,
    );
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** Whether nobody said where the site will be: right on one's own machine, wrong for a site that others shall find. */
export function isLocal(address: URL): boolean {
  return address.href === local;
}

/** Whether an address leads to the computer that asks for it, and to nobody else's. */
export function isHere({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

const local = 'http://127.0.0.1:4321/';
