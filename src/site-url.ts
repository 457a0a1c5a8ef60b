const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file within the site (`families/` or `/families/`), below the site's sub-path. */
export function link(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The same with scheme and host, for feeds, structured data and sharing. */
export function absoluteUrl(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}

/** The address of an entry's page. */
export function entryLink(entry: { type: string; id: string }): string {
  return link(`${entry.type}/${entry.id}/`);
}
